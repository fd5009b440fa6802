import { createSpending } from "@ipt/application/budgets/create-spending.ts";
import { getBudget } from "@ipt/application/budgets/get-budget.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import type { Grant } from "@ipt/domain/budget/budget.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
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
import { budgetTexts } from "./texts.ts";

type Name = "amount" | "on" | "label" | "quartier";
type Data = Choices & { readonly grant: Grant; readonly partner: string };

export const page = formPage<Name, Data, unknown>({
  fields: (page) => {
    const t = budgetTexts(page);
    return {
      amount: { label: t.amount, kind: "money" },
      on: { label: t.on, kind: "date" },
      label: { label: t.label },
      quartier: { label: t.quartier, hint: t.quartierHint, kind: "choice", optional: true },
    };
  },
  load: async (call) => {
    const [found, choices] = await Promise.all([
      getBudget(call.ctx, { year: call.param("year") }),
      loadChoices(call),
    ]);
    if (!found.ok) return found;
    if (!choices.ok) return choices;
    const grant = found.value.grants.find(({ id }) => id === call.param("grant"));
    if (!grant) return fail(failure("not-found"));
    const partner = choices.value.partners.find(({ value }) => value === grant.partner)?.label;
    return ok({
      data: { ...choices.value, grant, partner: partner ?? grant.partner },
      saved: dateValues("on", call.ctx.today),
    });
  },
  view: (page, call, { partner }) => {
    const t = budgetTexts(page);
    const year = call.param("year");
    return staffView(page, call, {
      title: t.spendingTitle(partner),
      crumbs: [
        { text: t.title, path: inSpace(call, "/budgets") },
        { text: year, path: inSpace(call, `/budgets/${year}`) },
      ],
    });
  },
  body: (kit, call) => {
    const t = budgetTexts(kit.page);
    const { grant, partner, quartiers } = kit.data;
    const left = { cents: grant.amount.cents - grant.spent.cents };
    return (
      <>
        <h1 class="govuk-heading-l">{t.spendingTitle(partner)}</h1>
        <p class="govuk-body">{t.spendingLead(kit.page.format.money(left))}</p>
        <Form form={kit.form}>
          <MoneyField {...kit.field("amount")} />
          <DateField {...kit.field("on")} />
          <TextField {...kit.field("label")} />
          {quartiers.length === 0 ? null : <SelectField {...kit.field("quartier")} items={quartiers} />}
          <SaveOrLeave save={t.saveSpending} leave={inSpace(call, `/budgets/${call.param("year")}`)} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    createSpending(call.ctx, {
      year: call.param("year"),
      grant: call.param("grant"),
      amount: readMoney(input, "amount"),
      on: readDate(input, "on"),
      label: readText(input, "label"),
      quartier: readOptional(input, "quartier"),
    }),
  done: (call) => withNotice(inSpace(call, `/budgets/${call.param("year")}`), "depense"),
});
