import { Event } from "@ipt/domain/journal/event.ts";
import { eventPlace } from "../keys/journal.ts";
import type { RecordItem } from "./record-item.ts";

export const event: RecordItem<"event"> = {
  type: "event",
  version: 1,
  schema: Event,
  keyOf: ({ at, id }) => ({ at, id }),
  place: eventPlace,
  upcasts: {},
};
