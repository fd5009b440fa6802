import { Contact } from "@ipt/domain/content/contact.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { revised } from "../kernel/revised.ts";
import { remove } from "../ports/changes.ts";
import { removeContent } from "./write-content.ts";

const Ref = schema(() => z.strictObject({ quartier: Id(), contact: Id() }));

export const removeContact = removeContent({
  kind: "contact",
  input: Ref,
  output: revised(Contact),
  load: (ctx, { quartier, contact: id }) => ctx.store.get("contact", { quartier, id }),
  write: ({ value, revision }) => [remove("contact", { quartier: value.quartier, id: value.id }, revision)],
});
