import { getVote } from "@ipt/application/votes/get-vote.ts";
import { replanVote } from "@ipt/application/votes/replan-vote.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inVote, refOf, voteView } from "./in-vote.ts";
import {
  loadPlanChoices,
  type PlanChoices,
  type PlanField,
  PlanFields,
  planFields,
  readPlan,
  savedPlan,
} from "./plan-form.tsx";
import { voteTexts } from "./texts.ts";

export const page = formPage<PlanField, PlanChoices, unknown>({
  fields: planFields,
  load: async (call) => {
    const [choices, vote] = await Promise.all([loadPlanChoices(call), getVote(call.ctx, refOf(call))]);
    if (!choices.ok) return choices;
    if (!vote.ok) return vote;
    return ok({ data: choices.value, saved: savedPlan(vote.value), revision: vote.value.revision });
  },
  view: (page, call, { name }) => voteView(page, call, name, voteTexts(page).replan),
  body: (kit, call) => {
    const t = voteTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.replan}</h1>
        <Form form={kit.form}>
          <PlanFields kit={kit} />
          <SaveOrLeave save={t.savePlan} leave={inVote(call)} />
        </Form>
      </>
    );
  },
  submit: (call, input) => replanVote(call.ctx, { ...refOf(call), ...readPlan(input) }),
  done: (call) => withNotice(inVote(call), "prepare"),
});
