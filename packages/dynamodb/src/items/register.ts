import { Register } from "@ipt/domain/register/dwelling.ts";
import { registerPlace } from "../keys/quartier.ts";
import type { RecordItem } from "./record-item.ts";

export const register: RecordItem<"register"> = {
  type: "register",
  version: 1,
  schema: Register,
  keyOf: ({ quartier, campaign }) => ({ quartier, campaign }),
  place: registerPlace,
  upcasts: {},
};
