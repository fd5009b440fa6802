import { getBudget } from "@ipt/application/budgets/get-budget.ts";
import { updateBudget } from "@ipt/application/budgets/update-budget.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { BudgetFields, budgetFields, readBudget, savedBudget } from "./budget-form.tsx";
import { budgetTexts } from "./texts.ts";

export const page = formPage({
  fields: budgetFields,
  load: async (call) => {
    const found = await getBudget(call.ctx, { year: call.param("year") });
    if (!found.ok) return found;
    return ok({ data: found.value, saved: savedBudget(found.value), revision: found.value.revision });
  },
  view: (page, call, { year }) => {
    const t = budgetTexts(page);
    return staffView(page, call, {
      title: t.editTitle(String(year)),
      crumbs: [
        { text: t.title, path: inSpace(call, "/budgets") },
        { text: String(year), path: inSpace(call, `/budgets/${year}`) },
      ],
    });
  },
  body: (kit, call) => {
    const t = budgetTexts(kit.page);
    const year = String(kit.data.year);
    return (
      <>
        <h1 class="govuk-heading-l">{t.editTitle(year)}</h1>
        <Form form={kit.form}>
          <BudgetFields kit={kit} />
          <SaveOrLeave save={t.save} leave={inSpace(call, `/budgets/${year}`)} />
        </Form>
      </>
    );
  },
  submit: (call, input) => updateBudget(call.ctx, { year: call.param("year"), ...readBudget(input) }),
  done: (call) => withNotice(inSpace(call, `/budgets/${call.param("year")}`), "modifie"),
});
