import { createBudget } from "@ipt/application/budgets/create-budget.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { type BudgetField, BudgetFields, budgetFields, readBudget } from "./budget-form.tsx";
import { budgetTexts } from "./texts.ts";

export const page = formPage<BudgetField | "year", null, unknown>({
  fields: (page) => ({ year: { label: budgetTexts(page).year, kind: "number" }, ...budgetFields(page) }),
  load: (call) => ok({ data: null, saved: { year: call.ctx.today.slice(0, 4) } }),
  view: (page, call) => {
    const t = budgetTexts(page);
    return staffView(page, call, {
      title: t.openTitle,
      crumbs: [{ text: t.title, path: inSpace(call, "/budgets") }],
    });
  },
  body: (kit, call) => {
    const t = budgetTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.openTitle}</h1>
        <Form form={kit.form}>
          <TextField {...kit.field("year")} inputmode="numeric" width={4} />
          <BudgetFields kit={kit} />
          <SaveOrLeave save={t.save} leave={inSpace(call, "/budgets")} />
        </Form>
      </>
    );
  },
  submit: (call, input) => createBudget(call.ctx, { year: readText(input, "year"), ...readBudget(input) }),
  done: (call) => withNotice(inSpace(call, "/budgets"), "cree"),
});
