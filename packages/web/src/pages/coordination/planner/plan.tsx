import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { reviewPlan } from "@ipt/application/planning/review-plan.ts";
import { savePlan } from "@ipt/application/planning/save-plan.ts";
import type { PlanConflict, PlannedStep } from "@ipt/domain/planner/calendar.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { EventList } from "../../../components/event-list.tsx";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { Tag } from "../../../components/tag.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { conflictText } from "./conflict-texts.ts";
import { plannerTexts } from "./texts.ts";

const Dates = (props: {
  readonly steps: readonly PlannedStep[];
  readonly conflicts: readonly PlanConflict[];
}) => {
  const page = usePage();
  const t = plannerTexts(page);
  return (
    <EventList
      items={props.steps.map(({ step, on, to }) => {
        const against = props.conflicts.filter((one) => one.step === step);
        return {
          on,
          title: t.steps[step],
          when: on === to ? page.format.longDate(on) : page.format.dateRange(on, to),
          where: against.length === 0 ? null : against.map((one) => conflictText(page, one)).join(" "),
          state: against.length === 0 ? null : <Tag tone="warn">{t.toReview}</Tag>,
        };
      })}
    />
  );
};

const Links = (props: { readonly call: TerritoryCall }) => {
  const { call } = props;
  const t = plannerTexts(usePage());
  return (
    <>
      <h2 class="govuk-heading-m">{t.follow}</h2>
      <p class="govuk-body">{t.followBody}</p>
      <p class="govuk-body ipt-links">
        <Link path={inQuartier(call)}>{t.tasks}</Link>
        <Link path={`/${call.territory.id}/quartiers/${call.param("quartier")}/agenda`}>{t.calendar}</Link>
      </p>
    </>
  );
};

/** The quartier's provisional calendar, with what in it would not hold as of today. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const reviewed = await reviewPlan(call.ctx, { quartier: call.param("quartier") });
    if (!reviewed.ok) return failurePage(call, reviewed.error);
    const { name, running, plan, steps, conflicts } = reviewed.value;
    const mayWrite = isAllowed(call.ctx.actor, savePlan.allow);
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, { title: plannerTexts(page).title, crumbs: [quartierCrumb(call, name)] }),
      (page) => {
        const t = plannerTexts(page);
        const propose = inQuartier(call, "/calendrier/proposer");
        return (
          <>
            <Notice of={{ enregistre: t.saved }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {plan === null ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{running ? t.noneBody : t.notRunning}</p>
                {mayWrite ? (
                  <ButtonLink path={running ? propose : inQuartier(call, "/commencer")}>
                    {running ? t.propose : t.start}
                  </ButtonLink>
                ) : null}
              </EmptyState>
            ) : (
              <>
                <Dates steps={steps} conflicts={conflicts} />
                {conflicts.length === 0 ? <p class="govuk-body">{t.holds}</p> : null}
                <p class="govuk-body ipt-quiet">{t.savedOn(page.format.dateTime(plan.savedAt))}</p>
                {mayWrite && running ? (
                  <>
                    <ButtonLink path={inQuartier(call, "/calendrier/dates")}>{t.change}</ButtonLink>
                    <p class="govuk-body">
                      <Link path={propose}>{t.proposeAgain}</Link>
                    </p>
                  </>
                ) : null}
                <Links call={call} />
              </>
            )}
          </>
        );
      },
    );
  },
};
