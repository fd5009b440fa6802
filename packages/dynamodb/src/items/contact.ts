import { Contact } from "@ipt/domain/content/contact.ts";
import { contactPlace } from "../keys/content.ts";
import type { RecordItem } from "./record-item.ts";

export const contact: RecordItem<"contact"> = {
  type: "contact",
  version: 1,
  schema: Contact,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: contactPlace,
  upcasts: {},
};
