import { Document } from "@ipt/domain/content/document.ts";
import { documentPlace } from "../keys/content.ts";
import type { RecordItem } from "./record-item.ts";

export const document: RecordItem<"document"> = {
  type: "document",
  version: 1,
  schema: Document,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: documentPlace,
  upcasts: {},
};
