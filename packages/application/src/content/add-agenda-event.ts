import { AgendaEvent, NewAgendaEvent } from "@ipt/domain/content/agenda-event.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";
import { addContent } from "./write-content.ts";

export const addAgendaEvent = addContent({
  kind: "agenda-event",
  input: NewAgendaEvent,
  output: revised(AgendaEvent),
  make: (_ctx, input, id): AgendaEvent => ({ ...input, id }),
  write: (value) => [create("agendaEvent", value)],
});
