import type { Failure } from "@ipt/application/kernel/failure.ts";
import { proposePlan } from "@ipt/application/planning/propose-plan.ts";
import { reviewPlan } from "@ipt/application/planning/review-plan.ts";
import { savePlan } from "@ipt/application/planning/save-plan.ts";
import { type PlanConflict, type PlannedStep, STEPS, type Step } from "@ipt/domain/planner/calendar.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { Button } from "../../../components/button.tsx";
import { ButtonGroup } from "../../../components/button-group.tsx";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { LeaveLink } from "../../../components/leave-link.tsx";
import { Link } from "../../../components/link.tsx";
import type { Page } from "../../../components/page-context.ts";
import { dateValues, type Fields, readDate, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { typedText } from "../../../forms/form-state.ts";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { Conflicts } from "./conflicts.tsx";
import { datesSearch, readDates, VOTE_END } from "./dates-query.ts";
import { plannerTexts } from "./texts.ts";

type Name = Step | typeof VOTE_END;
type Data = {
  readonly name: string;
  readonly conflicts: readonly PlanConflict[];
  /** Worth saying when the wished day can't be kept. */
  readonly earliest: string | null;
};

const WISH = "wishedLaunch";
const CHECK = "check";

const fields = (page: Page): Fields<Name> => {
  const t = plannerTexts(page);
  const step = (name: Step) => ({
    label: t.steps[name],
    hint: t.hints[name],
    kind: "date" as const,
    optional: true,
  });
  return {
    "partner-meeting": { ...step("partner-meeting"), errors: { "too-small": t.noDate } },
    "public-meeting": step("public-meeting"),
    notification: step("notification"),
    vote: step("vote"),
    [VOTE_END]: {
      label: t.voteEnd,
      hint: t.voteEndHint,
      kind: "date",
      optional: true,
      errors: { "ends-before-start": t.voteEndEarly },
    },
    "first-launch": step("first-launch"),
    "second-launch": step("second-launch"),
  };
};

/** The dates typed; a step without one is not planned yet. */
const readSteps = (input: FormInput) =>
  STEPS.flatMap((step) => {
    const on = readDate(input, step);
    if (on === undefined) return [];
    return [{ step, on, to: step === "vote" ? (readDate(input, VOTE_END) ?? on) : on }];
  });

/** A refusal by place in the list becomes one by step. */
const byStep = (refusal: Failure, steps: readonly { readonly step: Step }[]): Failure => ({
  ...refusal,
  issues: (refusal.issues ?? []).map((issue) => {
    const [, index, part] = issue.path;
    if (issue.code === "ends-before-start") return { ...issue, path: [VOTE_END] };
    if (index === undefined) return { ...issue, path: STEPS.slice(0, 1) };
    const step = typeof index === "number" ? steps[index]?.step : undefined;
    if (!step) return issue;
    return { ...issue, path: [step === "vote" && part === "to" ? VOTE_END : step] };
  }),
});

const savedDates = (wishedLaunch: string, steps: readonly PlannedStep[]): Record<string, string> => ({
  [WISH]: wishedLaunch,
  ...Object.fromEntries(steps.flatMap(({ step, on }) => Object.entries(dateValues(step, on)))),
  ...dateValues(VOTE_END, steps.find(({ step }) => step === "vote")?.to),
});

type Done = { readonly kind: "saved" } | { readonly kind: "checked"; readonly search: string };

const submit = async (call: TerritoryCall, input: FormInput): Promise<Result<Done, Failure>> => {
  const quartier = call.param("quartier");
  const steps = readSteps(input);
  const wishedLaunch = readText(input, WISH);
  if (input.text("act") === CHECK) {
    const checked = await reviewPlan(call.ctx, { quartier, steps });
    if (!checked.ok) return fail(byStep(checked.error, steps));
    return ok({
      kind: "checked",
      search: datesSearch({ wishedLaunch: wishedLaunch ?? call.ctx.today, steps: checked.value.steps }),
    });
  }
  const saved = await savePlan(call.ctx, { quartier, wishedLaunch, steps });
  return saved.ok ? ok({ kind: "saved" }) : fail(byStep(saved.error, steps));
};

/** The dates counted back, or those kept, to be adjusted: with what would not hold. Checking stores nothing. */
export const page = formPage<Name, Data, Done>({
  fields,
  load: async (call) => {
    const quartier = call.param("quartier");
    const asked = readDates(new URL(call.c.req.url).search);
    const [reviewed, proposed] = await Promise.all([
      reviewPlan(call.ctx, { quartier, ...(asked?.steps ? { steps: [...asked.steps] } : {}) }),
      asked ? proposePlan(call.ctx, { quartier, launchOn: asked.wishedLaunch }) : null,
    ]);
    if (!reviewed.ok) return reviewed;
    if (proposed && !proposed.ok) return proposed;
    const { name, plan } = reviewed.value;
    const shown = proposed && !asked?.steps ? proposed.value : reviewed.value;
    const wished = asked?.wishedLaunch ?? plan?.wishedLaunch ?? call.ctx.today;
    const earliest = proposed?.value.earliestLaunch ?? wished;
    return ok({
      data: { name, conflicts: shown.conflicts, earliest: earliest > wished ? earliest : null },
      saved: savedDates(wished, shown.steps),
      revision: plan?.revision ?? null,
    });
  },
  view: (page, call, { name }) => {
    const t = plannerTexts(page);
    return staffView(page, call, {
      title: t.datesTitle,
      crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/calendrier") }],
    });
  },
  body: ({ page, form, field, data: { conflicts, earliest } }, call) => {
    const t = plannerTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.datesTitle}</h1>
        <p class="govuk-body-l">{t.datesLead}</p>
        <Conflicts conflicts={conflicts} />
        {earliest === null ? null : (
          <p class="govuk-body">
            {t.earliest(page.format.longDate(earliest))}{" "}
            <Link path={inQuartier(call, `/calendrier/dates${datesSearch({ wishedLaunch: earliest })}`)}>
              {t.takeEarliest}
            </Link>
          </p>
        )}
        {conflicts.length === 0 ? null : <p class="govuk-body">{t.mayKeep}</p>}
        <Form form={form}>
          <input type="hidden" name={WISH} value={typedText(form, WISH)} />
          {STEPS.map((step) => (
            <>
              <DateField {...field(step)} />
              {step === "vote" ? <DateField {...field(VOTE_END)} /> : null}
            </>
          ))}
          <ButtonGroup>
            <Button>{t.save}</Button>
            <Button variant="secondary" name="act" value={CHECK}>
              {t.check}
            </Button>
            <LeaveLink path={inQuartier(call, "/calendrier")} />
          </ButtonGroup>
        </Form>
      </>
    );
  },
  submit,
  goesOn: ({ kind }) => kind === "checked",
  done: (call, result) =>
    result.kind === "checked"
      ? inQuartier(call, `/calendrier/dates${result.search}`)
      : withNotice(inQuartier(call, "/calendrier"), "enregistre"),
});
