import { DocumentBody } from "@ipt/domain/content/document.ts";
import { documentBodyPlace } from "../keys/content.ts";
import type { RecordItem } from "./record-item.ts";

export const documentBody: RecordItem<"documentBody"> = {
  type: "documentBody",
  version: 1,
  schema: DocumentBody,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: documentBodyPlace,
  upcasts: {},
};
