import { FaqEntry } from "@ipt/domain/content/faq-entry.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { revised } from "../kernel/revised.ts";
import { remove } from "../ports/changes.ts";
import { removeContent } from "./write-content.ts";

const Ref = schema(() => z.strictObject({ quartier: Id(), entry: Id() }));

export const removeFaqEntry = removeContent({
  kind: "faq-entry",
  input: Ref,
  output: revised(FaqEntry),
  load: (ctx, { quartier, entry: id }) => ctx.store.get("faqEntry", { quartier, id }),
  write: ({ value, revision }) => [remove("faqEntry", { quartier: value.quartier, id: value.id }, revision)],
});
