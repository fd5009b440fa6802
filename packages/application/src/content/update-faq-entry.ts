import { FaqEntry, FaqEntryChange } from "@ipt/domain/content/faq-entry.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { changeContent } from "./write-content.ts";

export const updateFaqEntry = changeContent({
  kind: "faq-entry",
  input: FaqEntryChange,
  output: revised(FaqEntry),
  load: (ctx, { quartier, entry: id }) => ctx.store.get("faqEntry", { quartier, id }),
  change: ({ quartier: _, entry: __, ...change }) => change,
  write: (value, revision) => [replace("faqEntry", value, revision)],
});
