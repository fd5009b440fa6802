import { Budget } from "@ipt/domain/budget/budget.ts";
import { budgetPlace } from "../keys/territory.ts";
import type { RecordItem } from "./record-item.ts";

export const budget: RecordItem<"budget"> = {
  type: "budget",
  version: 1,
  schema: Budget,
  keyOf: ({ year }) => ({ year }),
  place: budgetPlace,
  upcasts: {},
};
