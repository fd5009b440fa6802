import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { listVotes } from "@ipt/application/votes/list-votes.ts";
import { planVote } from "@ipt/application/votes/plan-vote.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { voteTexts } from "./texts.ts";

/** The quartier's votes: usually one, more after a rejected one. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const [found, votes] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      listVotes(call.ctx, { quartier, limit: 100 }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!votes.ok) return failurePage(call, votes.error);
    const items = votes.value.items.toSorted((a, b) => b.campaign - a.campaign);
    const { campaign } = found.value;
    const running = campaign?.status === "running" && !items.some((one) => one.campaign === campaign.number);
    const mayPlan = running && isAllowed(call.ctx.actor, planVote.allow);
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: voteTexts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = voteTexts(page);
        const { dateRange } = page.format;
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <Table
                caption={t.title}
                hideCaption
                columns={[{ name: t.dates }, { name: t.state }, { name: t.decision }]}
                rows={items.map(({ id, opensOn, closesOn, status, decision }) => [
                  <Link path={inQuartier(call, `/votes/${id}`)}>{dateRange(opensOn, closesOn)}</Link>,
                  t.statuses[status],
                  decision ? t.outcomes[decision.outcome] : "–",
                ])}
              />
            )}
            {mayPlan ? <ButtonLink path={inQuartier(call, "/vote/preparer")}>{t.plan}</ButtonLink> : null}
          </>
        );
      },
    );
  },
};
