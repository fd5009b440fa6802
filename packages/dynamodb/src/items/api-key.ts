import { ApiKey } from "@ipt/domain/access/member.ts";
import { apiKeyPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const apiKey: RecordItem<"apiKey"> = {
  type: "apiKey",
  version: 1,
  schema: ApiKey,
  keyOf: ({ hash }) => ({ hash }),
  place: apiKeyPlace,
  upcasts: {},
};
