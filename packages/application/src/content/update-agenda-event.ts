import { AgendaEvent, AgendaEventChange } from "@ipt/domain/content/agenda-event.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { changeContent } from "./write-content.ts";

export const updateAgendaEvent = changeContent({
  kind: "agenda-event",
  input: AgendaEventChange,
  output: revised(AgendaEvent),
  load: (ctx, { quartier, event: id }) => ctx.store.get("agendaEvent", { quartier, id }),
  change: ({ quartier: _, event: __, ...change }) => change,
  write: (value, revision) => [replace("agendaEvent", value, revision)],
});
