import { ErasureCertificate } from "@ipt/domain/territory/erasure.ts";
import { erasurePlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const erasure: RecordItem<"erasure"> = {
  type: "erasure",
  version: 1,
  schema: ErasureCertificate,
  keyOf: () => ({}),
  place: erasurePlace,
  upcasts: {},
};
