import { ComputerOrder } from "@ipt/domain/accompaniment/computer-order.ts";
import { computerOrderPlace } from "../keys/deployment.ts";
import type { RecordItem } from "./record-item.ts";

export const computerOrder: RecordItem<"computerOrder"> = {
  type: "computerOrder",
  version: 1,
  schema: ComputerOrder,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: computerOrderPlace,
  upcasts: {},
};
