import { Usage } from "@ipt/domain/platform/usage.ts";
import { usagePlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const usage: RecordItem<"usage"> = {
  type: "usage",
  version: 1,
  schema: Usage,
  keyOf: ({ month }) => ({ month }),
  place: usagePlace,
  upcasts: {},
};
