import type { Budget } from "@ipt/domain/budget/budget.ts";
import { MoneyField } from "../../../components/money-field.tsx";
import type { Page } from "../../../components/page-context.ts";
import { TextField } from "../../../components/text-field.tsx";
import { type Fields, moneyValue, readMoney, readOptional, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { FormKit } from "../../../forms/form-page.tsx";
import { budgetTexts } from "./texts.ts";

export type BudgetField = "total" | "purpose" | "note" | "source";

export const budgetFields = (page: Page): Fields<BudgetField> => {
  const t = budgetTexts(page);
  return {
    total: { label: t.total, hint: t.totalHint, kind: "money" },
    purpose: { label: t.purpose },
    note: { label: t.note, optional: true },
    source: { label: t.source, hint: t.sourceHint, optional: true },
  };
};

export const readBudget = (input: FormInput) => ({
  total: readMoney(input, "total"),
  purpose: readText(input, "purpose"),
  note: readOptional(input, "note"),
  source: readOptional(input, "source"),
});

export const savedBudget = (budget: Budget) => ({
  total: moneyValue(budget.total),
  purpose: budget.purpose,
  note: budget.note,
  source: budget.source,
});

export const BudgetFields = <N extends BudgetField>(props: {
  readonly kit: FormKit<N | BudgetField, unknown>;
}) => {
  const { field } = props.kit;
  return (
    <>
      <MoneyField {...field("total")} />
      <TextField {...field("purpose")} />
      <TextField {...field("note")} />
      <TextField {...field("source")} />
    </>
  );
};
