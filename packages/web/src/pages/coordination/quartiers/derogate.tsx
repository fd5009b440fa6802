import { derogate } from "@ipt/application/campaigns/derogate.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { RequirementId } from "@ipt/domain/playbook/requirement-answer.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier, quartierCrumb } from "./in-quartier.ts";
import { requirementLabel } from "./requirement-task.tsx";
import { quartierTexts } from "./texts.ts";

export const page = formPage({
  fields: (page) => {
    const t = quartierTexts(page);
    const missing = { missing: t.reasonMissing, "too-small": t.reasonMissing };
    return {
      reason: { label: t.reason, hint: t.reasonHint, kind: "long-text", errors: missing },
      decidedBy: { label: t.decidedBy, hint: t.decidedByHint },
    };
  },
  load: async (call) => {
    const requirement = RequirementId().safeParse(call.param("requirement"));
    if (!requirement.success) return fail(failure("not-found"));
    const found = await getQuartier(call.ctx, { quartier: call.param("quartier") });
    return found.ok ? ok({ data: { name: found.value.name, requirement: requirement.data } }) : found;
  },
  view: (page, call, { name }) =>
    staffView(page, call, {
      title: quartierTexts(page).derogateTitle,
      crumbs: [quartierCrumb(call, name)],
    }),
  body: ({ page, form, field, data }, call) => {
    const t = quartierTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.derogateTitle}</h1>
        <p class="govuk-body-l">{requirementLabel(page, data.requirement)}</p>
        <p class="govuk-body">{t.derogateLead}</p>
        <Form form={form}>
          <TextareaField {...field("reason")} rows={4} />
          <TextField {...field("decidedBy")} />
          <SaveOrLeave save={t.saveDerogation} leave={inQuartier(call, "/franchir")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    derogate(call.ctx, {
      quartier: call.param("quartier"),
      requirement: call.param("requirement"),
      reason: readText(input, "reason"),
      decidedBy: readText(input, "decidedBy"),
    }),
  done: (call) => withNotice(inQuartier(call), "deroge"),
});
