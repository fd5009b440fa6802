import { AgendaEvent } from "@ipt/domain/content/agenda-event.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { revised } from "../kernel/revised.ts";
import { remove } from "../ports/changes.ts";
import { removeContent } from "./write-content.ts";

const Ref = schema(() => z.strictObject({ quartier: Id(), event: Id() }));

export const removeAgendaEvent = removeContent({
  kind: "agenda-event",
  input: Ref,
  output: revised(AgendaEvent),
  load: (ctx, { quartier, event: id }) => ctx.store.get("agendaEvent", { quartier, id }),
  write: ({ value, revision }) => [
    remove("agendaEvent", { quartier: value.quartier, id: value.id }, revision),
  ],
});
