import { proposePlan } from "@ipt/application/planning/propose-plan.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { launchAfterVote } from "@ipt/domain/planner/propose.ts";
import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { readDate, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { datesSearch } from "./dates-query.ts";
import { plannerTexts } from "./texts.ts";

/** The launch day that was wished for, by itself or through the week of the vote; as typed when it is no date. */
const wishedLaunch = (input: FormInput): string | undefined => {
  const typed = readDate(input, "launchOn");
  const date = CivilDate().safeParse(typed);
  return date.success && readText(input, "aim") === "vote" ? launchAfterVote(date.data) : typed;
};

/** Which launch day, or which week for the vote: everything else is counted back from it. */
export const page = formPage<"aim" | "launchOn", { readonly name: string }, { readonly launchOn: string }>({
  fields: (page) => {
    const t = plannerTexts(page);
    return {
      aim: { label: t.aim, kind: "choice", choices: t.aims },
      launchOn: { label: t.on, hint: t.onHint, kind: "date", errors: { missing: t.onMissing } },
    };
  },
  load: async (call) => {
    const found = await getQuartier(call.ctx, { quartier: call.param("quartier") });
    return found.ok ? ok({ data: { name: found.value.name }, saved: { aim: "launch" } }) : found;
  },
  view: (page, call, { name }) => {
    const t = plannerTexts(page);
    return staffView(page, call, {
      title: t.wishTitle,
      crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/calendrier") }],
    });
  },
  body: ({ page, form, field }, call) => {
    const t = plannerTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.wishTitle}</h1>
        <p class="govuk-body">{t.wishLead}</p>
        <Form form={form}>
          <Radios
            {...field("aim")}
            inline
            items={[
              { value: "launch", label: t.aims.launch },
              { value: "vote", label: t.aims.vote },
            ]}
          />
          <DateField {...field("launchOn")} />
          <SaveOrLeave save={t.calculate} leave={inQuartier(call, "/calendrier")} />
        </Form>
      </>
    );
  },
  submit: async (call, input) => {
    const launchOn = wishedLaunch(input);
    const proposed = await proposePlan(call.ctx, { quartier: call.param("quartier"), launchOn });
    return proposed.ok ? ok({ launchOn: launchOn ?? "" }) : proposed;
  },
  goesOn: () => true,
  done: (call, { launchOn }) =>
    inQuartier(call, `/calendrier/dates${datesSearch({ wishedLaunch: launchOn })}`),
});
