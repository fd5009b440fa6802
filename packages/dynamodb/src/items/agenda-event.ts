import { AgendaEvent } from "@ipt/domain/content/agenda-event.ts";
import { agendaEventPlace } from "../keys/content.ts";
import type { RecordItem } from "./record-item.ts";

export const agendaEvent: RecordItem<"agendaEvent"> = {
  type: "agendaEvent",
  version: 1,
  schema: AgendaEvent,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: agendaEventPlace,
  upcasts: {},
};
