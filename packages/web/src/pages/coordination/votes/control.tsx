import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { closeVote } from "@ipt/application/votes/close-vote.ts";
import { getTurnout, type Turnout } from "@ipt/application/votes/get-turnout.ts";
import { replanVote } from "@ipt/application/votes/replan-vote.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Tag } from "../../../components/tag.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { inVote, loadVote, refOf } from "./in-vote.ts";
import { voteTexts } from "./texts.ts";

type Live = Infer<typeof Turnout>;

const Summary = ({ vote }: { readonly vote: Vote }) => {
  const page = usePage();
  const t = voteTexts(page);
  const { dateTime, money, number } = page.format;
  return (
    <SummaryList
      rows={[
        { key: t.question2, value: vote.question },
        { key: t.ruleLabel, value: t.rules[vote.rule] },
        { key: t.price, value: t.priceOf(money(vote.price)) },
        { key: t.dates, value: t.from(dateTime(vote.opens), dateTime(vote.closes)) },
        {
          key: t.bureau,
          value: vote.bureau.map(({ seat, name }) => (
            <div>
              {t.seats[seat]} : {name}
            </div>
          )),
        },
        ...(vote.register ? [{ key: t.register, value: t.registerOf(number(vote.register.concerned)) }] : []),
      ]}
    />
  );
};

const TurnoutLine = ({ live }: { readonly live: Live }) => {
  const page = usePage();
  const t = voteTexts(page);
  const { number } = page.format;
  if (live.concerned === null) return null;
  return (
    <Inset>
      <p class="govuk-body-l">{t.turnoutOf(number(live.attendance), number(live.concerned))}</p>
      <p class="govuk-body">
        {live.quorumNeeded === null ? t.noQuorum : t.quorum(number(live.quorumNeeded))} {t.nothingElse}
      </p>
    </Inset>
  );
};

/** What the bureau may do at this moment. */
const Actions = (props: { readonly call: TerritoryCall; readonly vote: Vote }) => {
  const { call, vote } = props;
  const page = usePage();
  const t = voteTexts(page);
  const { actor, now } = call.ctx;
  const bureau = isAllowed(actor, closeVote.allow);
  const planner = isAllowed(actor, replanVote.allow);
  const { status, opens, closes } = vote;
  if (status === "planned")
    return (
      <>
        {now < opens ? <p class="govuk-body">{t.waiting(page.format.dateTime(opens))}</p> : null}
        <div class="govuk-button-group">
          {bureau && now >= opens ? <ButtonLink path={inVote(call, "/ouvrir")}>{t.open}</ButtonLink> : null}
          {planner ? <Link path={inVote(call, "/modifier")}>{t.replan}</Link> : null}
        </div>
      </>
    );
  if (status === "sealed") return <ButtonLink path={inVote(call, "/proces-verbal")}>{t.see}</ButtonLink>;
  if (!bureau) return null;
  if (status === "open")
    return now < closes ? (
      <>
        <p class="govuk-body">{t.closing(page.format.dateTime(closes))}</p>
        <ButtonLink path={inVote(call, "/emarger")}>{t.desk}</ButtonLink>
      </>
    ) : (
      <ButtonLink path={inVote(call, "/clore")}>{t.close}</ButtonLink>
    );
  return status === "closed" ? (
    <>
      <p class="govuk-body">{t.entries(page.format.number(vote.entries.length))}</p>
      <ButtonLink path={inVote(call, "/depouiller")}>{t.count}</ButtonLink>
    </>
  ) : (
    <ButtonLink path={inVote(call, "/sceller")}>{t.seal}</ButtonLink>
  );
};

/** Control of a vote: where it stands, turnout and quorum live, and the next act of the bureau. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const [loaded, turnout] = await Promise.all([loadVote(call), getTurnout(call.ctx, refOf(call))]);
    if (!loaded.ok) return failurePage(call, loaded.error);
    if (!turnout.ok) return failurePage(call, turnout.error);
    const { name, vote } = loaded.value.data;
    return renderPage(
      call.c,
      (page) => {
        const t = voteTexts(page);
        return staffView(page, call, {
          title: t.title,
          crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/vote") }],
        });
      },
      (page) => {
        const t = voteTexts(page);
        const notices = {
          prepare: t.planned,
          ouvert: t.opened,
          clos: t.closed,
          saisi: t.entered,
          scelle: t.sealed,
          annule: t.undone,
          "annulation-demandee": t.undoAsked,
        };
        return (
          <>
            <Notice of={notices} />
            <h1 class="govuk-heading-xl">
              {t.title} <Tag tone={vote.status === "open" ? "good" : "info"}>{t.statuses[vote.status]}</Tag>
            </h1>
            {vote.decision ? (
              <p class="govuk-body-l">
                {t.decision} : {t.outcomes[vote.decision.outcome]}
              </p>
            ) : null}
            <TurnoutLine live={turnout.value} />
            <Actions call={call} vote={vote} />
            <Summary vote={vote} />
          </>
        );
      },
    );
  },
};
