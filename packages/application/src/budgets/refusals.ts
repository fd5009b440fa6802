import type { BudgetRefusal } from "@ipt/domain/budget/commit.ts";
import { type Failure, failure } from "../kernel/failure.ts";

export const budgetFailure = (refusal: BudgetRefusal): Failure =>
  refusal.code === "unknown-grant"
    ? failure("not-found", { record: "grant" })
    : failure(refusal.code, { availableCents: refusal.availableCents });
