import { FaqEntry } from "@ipt/domain/content/faq-entry.ts";
import { faqEntryPlace } from "../keys/content.ts";
import type { RecordItem } from "./record-item.ts";

export const faqEntry: RecordItem<"faqEntry"> = {
  type: "faqEntry",
  version: 1,
  schema: FaqEntry,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: faqEntryPlace,
  upcasts: {},
};
