import { planVote } from "@ipt/application/votes/plan-vote.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import {
  loadPlanChoices,
  type PlanChoices,
  type PlanField,
  PlanFields,
  planFields,
  readPlan,
} from "./plan-form.tsx";
import { voteTexts } from "./texts.ts";

export const page = formPage<PlanField, PlanChoices, { readonly id: string }>({
  fields: planFields,
  load: async (call) => {
    const choices = await loadPlanChoices(call);
    if (!choices.ok) return choices;
    const { conventions } = choices.value;
    const only = conventions.length === 1 ? conventions[0]?.value : undefined;
    return ok({
      data: choices.value,
      saved: { opensAt: "09:00", closesAt: "18:00", channels: "paper", convention: only },
    });
  },
  view: (page, call, { name }) => {
    const t = voteTexts(page);
    return staffView(page, call, {
      title: t.plan,
      crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/vote") }],
    });
  },
  body: (kit, call) => {
    const t = voteTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.plan}</h1>
        <Form form={kit.form}>
          <PlanFields kit={kit} />
          <SaveOrLeave save={t.savePlan} leave={inQuartier(call, "/vote")} />
        </Form>
      </>
    );
  },
  submit: (call, input) => planVote(call.ctx, { quartier: call.param("quartier"), ...readPlan(input) }),
  done: (call, { id }) => withNotice(inQuartier(call, `/votes/${id}`), "prepare"),
});
