import { Spending } from "@ipt/domain/budget/budget.ts";
import { spendingPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const spending: RecordItem<"spending"> = {
  type: "spending",
  version: 1,
  schema: Spending,
  keyOf: ({ id, year }) => ({ id, year }),
  place: spendingPlace,
  upcasts: {},
};
