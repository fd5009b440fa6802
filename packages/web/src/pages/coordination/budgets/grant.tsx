import { createGrant } from "@ipt/application/budgets/create-grant.ts";
import { getBudget } from "@ipt/application/budgets/get-budget.ts";
import type { Budget } from "@ipt/domain/budget/budget.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { MoneyField } from "../../../components/money-field.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { dateValues, readDate, readMoney, readOptional, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { type Choices, loadChoices } from "../conventions/convention-choices.ts";
import { sumsOf } from "./sums.ts";
import { budgetTexts } from "./texts.ts";

type Name = "partner" | "amount" | "purpose" | "quartiers" | "grantedOn";
type Data = Choices & { readonly budget: Budget };

export const page = formPage<Name, Data, unknown>({
  fields: (page) => {
    const t = budgetTexts(page);
    return {
      partner: { label: t.partner, kind: "choice", errors: { missing: t.partnerMissing } },
      amount: { label: t.amount, kind: "money" },
      purpose: { label: t.grantPurpose, optional: true },
      quartiers: { label: t.grantQuartiers, hint: t.grantQuartiersHint, kind: "choices", optional: true },
      grantedOn: { label: t.grantedOn, kind: "date" },
    };
  },
  load: async (call) => {
    const [found, choices] = await Promise.all([
      getBudget(call.ctx, { year: call.param("year") }),
      loadChoices(call),
    ]);
    if (!found.ok) return found;
    if (!choices.ok) return choices;
    return ok({
      data: { ...choices.value, budget: found.value },
      saved: dateValues("grantedOn", call.ctx.today),
    });
  },
  view: (page, call, { budget }) => {
    const t = budgetTexts(page);
    return staffView(page, call, {
      title: t.grantTitle(String(budget.year)),
      crumbs: [
        { text: t.title, path: inSpace(call, "/budgets") },
        { text: String(budget.year), path: inSpace(call, `/budgets/${budget.year}`) },
      ],
    });
  },
  body: (kit, call) => {
    const t = budgetTexts(kit.page);
    const { budget, partners, quartiers } = kit.data;
    return (
      <>
        <h1 class="govuk-heading-l">{t.grantTitle(String(budget.year))}</h1>
        <p class="govuk-body">{t.grantLead(kit.page.format.money(sumsOf(budget).left))}</p>
        <Form form={kit.form}>
          <SelectField {...kit.field("partner")} items={partners} />
          <MoneyField {...kit.field("amount")} />
          <TextField {...kit.field("purpose")} />
          {quartiers.length === 0 ? null : <Checkboxes {...kit.field("quartiers")} items={quartiers} />}
          <DateField {...kit.field("grantedOn")} />
          <SaveOrLeave save={t.saveGrant} leave={inSpace(call, `/budgets/${budget.year}`)} />
        </Form>
      </>
    );
  },
  submit: (call, input) => {
    const quartiers = input.all("quartiers");
    return createGrant(call.ctx, {
      year: call.param("year"),
      partner: readText(input, "partner"),
      amount: readMoney(input, "amount"),
      purpose: readOptional(input, "purpose"),
      quartiers: quartiers.length === 0 ? null : quartiers,
      grantedOn: readDate(input, "grantedOn"),
    });
  },
  done: (call) => withNotice(inSpace(call, `/budgets/${call.param("year")}`), "subvention"),
});
