import { advanceStage } from "@ipt/application/campaigns/advance-stage.ts";
import { getStage } from "@ipt/application/campaigns/get-stage.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import type { RequirementAnswer } from "@ipt/domain/playbook/requirement-answer.ts";
import type { Stage } from "@ipt/domain/playbook/stage.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { inQuartier, quartierCrumb } from "./in-quartier.ts";
import { Requirement } from "./requirement.tsx";
import { quartierTexts } from "./texts.ts";

type Data = {
  readonly name: string;
  readonly from: Stage;
  readonly next: Stage;
  readonly ready: boolean;
  readonly requirements: readonly RequirementAnswer[];
};

/** The gate into the next stage: met, missing or derogated, then the button that passes it. */
export const page = formPage<never, Data, unknown>({
  fields: () => ({}),
  load: async (call) => {
    const quartier = call.param("quartier");
    const [found, stage] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      getStage(call.ctx, { quartier }),
    ]);
    if (!found.ok) return found;
    if (!stage.ok) return stage;
    const { next, ready, requirements, stage: from } = stage.value;
    if (next === null) return fail(failure("not-found"));
    return ok({ data: { name: found.value.name, from, next, ready, requirements } });
  },
  view: (page, call, { name, next }) =>
    staffView(page, call, {
      title: quartierTexts(page).gateTitle(page.t.stages.names[next]),
      crumbs: [quartierCrumb(call, name)],
    }),
  body: ({ page, form, data }, call) => {
    const t = quartierTexts(page);
    const next = page.t.stages.names[data.next];
    const missing = data.requirements.filter(({ status }) => status === "missing").length;
    const bases = { space: inSpace(call), quartier: inQuartier(call) };
    return (
      <>
        <h1 class="govuk-heading-l">{t.gateTitle(next)}</h1>
        <p class="govuk-body-l">{t.gateLead(next)}</p>
        {data.requirements.map((answer) => (
          <Requirement answer={answer} bases={bases} />
        ))}
        <Inset>{data.ready ? t.ready : t.missingCount(page.format.number(missing))}</Inset>
        {data.ready ? (
          <Form form={form}>
            <input type="hidden" name="from" value={data.from} />
            <SaveOrLeave save={t.pass(next)} leave={inQuartier(call)} />
          </Form>
        ) : (
          <p class="govuk-body">
            <Link path={inQuartier(call)}>{t.back}</Link>
          </p>
        )}
      </>
    );
  },
  submit: (call, input) =>
    advanceStage(call.ctx, { quartier: call.param("quartier"), from: input.text("from") }),
  done: (call) => withNotice(inQuartier(call), "avance"),
});
