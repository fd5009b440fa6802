import { Contract } from "@ipt/domain/accompaniment/contract.ts";
import { contractPlace } from "../keys/deployment.ts";
import type { RecordItem } from "./record-item.ts";

export const contract: RecordItem<"contract"> = {
  type: "contract",
  version: 1,
  schema: Contract,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: contractPlace,
  upcasts: {},
};
