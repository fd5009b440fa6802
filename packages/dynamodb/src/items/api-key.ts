import { ApiKey } from "@ipt/domain/access/member.ts";
import { apiKeyPlace } from "../keys/territory.ts";
import { objectOf } from "./object-of.ts";
import type { RecordItem } from "./record-item.ts";

export const apiKey: RecordItem<"apiKey"> = {
  type: "apiKey",
  version: 2,
  schema: ApiKey,
  keyOf: ({ hash }) => ({ hash }),
  place: apiKeyPlace,
  upcasts: { 1: (old) => ({ ...objectOf(old), lastUsedOn: null, replacedBy: null }) },
};
