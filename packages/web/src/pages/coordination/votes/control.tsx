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
import { TaskList } from "../../../components/task-list.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { Gaps } from "../../vote/parts.tsx";
import { LetterLinks } from "../ballots/letter-links.tsx";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { inVote, loadVote, refOf } from "./in-vote.ts";
import { apiOf } from "./online/online-vote.ts";
import { onlineWords } from "./online/words.ts";
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

/** Refreshed by the page's script while the vote is open; a browser without it reloads the page. */
const TurnoutLine = ({ call, live }: { readonly call: TerritoryCall; readonly live: Live }) => {
  const page = usePage();
  const t = voteTexts(page);
  const { number } = page.format;
  if (live.concerned === null) return null;
  return (
    <div data-panel={live.status === "open" ? "turnout" : undefined} data-api={apiOf(call)}>
      <Inset>
        <p class="govuk-body-l">
          <Gaps
            text={t.turnoutLive("{attendance}", number(live.concerned))}
            with={{ attendance: number(live.attendance) }}
          />
        </p>
        <progress
          class="ipt-progress"
          max={Math.max(1, live.concerned)}
          value={live.attendance}
          aria-label={t.turnout}
        />
        <p class="govuk-body">
          {live.quorumNeeded === null ? t.noQuorum : t.quorum(number(live.quorumNeeded))}{" "}
          {live.status === "open" ? t.nothingElse : ""}
        </p>
      </Inset>
    </div>
  );
};

/** The vote held online: what its bureau prepares, counts and seals. */
const OnlineActs = (props: { readonly call: TerritoryCall; readonly vote: Vote }) => {
  const page = usePage();
  const t = onlineWords(page);
  const { call, vote } = props;
  const sealed = vote.sealing?.confirmedBy != null;
  const closed = vote.closedAt !== null;
  const counted = vote.byChannel.online !== null;
  return (
    <>
      <h2 class="govuk-heading-m">{voteTexts(page).onlinePart}</h2>
      <TaskList
        id="online"
        items={[
          {
            title: t.trial.title,
            path: inVote(call, "/essai"),
            status: vote.status !== "planned" || sealed ? "done" : vote.trial ? "started" : "todo",
          },
          {
            title: t.sealing.title,
            path: inVote(call, "/scellement"),
            status: sealed ? "done" : vote.sealing ? "started" : "todo",
          },
          {
            title: t.count.title,
            path: inVote(call, "/urne"),
            status: counted ? "done" : closed ? "todo" : "blocked",
          },
          {
            title: t.archive.title,
            path: inVote(call, "/archive"),
            status: vote.archive ? "done" : vote.status === "sealed" ? "todo" : "blocked",
          },
        ]}
      />
    </>
  );
};

const Incidents = (props: { readonly call: TerritoryCall; readonly vote: Vote }) => {
  const page = usePage();
  const t = voteTexts(page);
  const { call, vote } = props;
  const bureau = isAllowed(call.ctx.actor, closeVote.allow);
  return (
    <>
      <h2 class="govuk-heading-m">{t.incidents}</h2>
      {vote.incidents.length === 0 ? <p class="govuk-body">{t.noIncident}</p> : null}
      {vote.incidents.length === 0 ? null : (
        <SummaryList
          rows={vote.incidents.map(({ at, what }) => ({ key: page.format.dateTime(at), value: what }))}
        />
      )}
      {bureau ? (
        <div class="govuk-button-group">
          {vote.status === "sealed" ? null : (
            <ButtonLink path={inVote(call, "/incident")} variant="secondary">
              {onlineWords(page).incident.title}
            </ButtonLink>
          )}
          {vote.openedAt === null ? null : (
            <Link path={inVote(call, "/emargements")}>{onlineWords(page).attendance.title}</Link>
          )}
        </div>
      ) : null}
    </>
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
    <Counts call={call} vote={vote} />
  ) : (
    <ButtonLink path={inVote(call, "/sceller")}>{t.seal}</ButtonLink>
  );
};

/** What is still to be counted, channel by channel. */
const Counts = (props: { readonly call: TerritoryCall; readonly vote: Vote }) => {
  const page = usePage();
  const t = voteTexts(page);
  const { call, vote } = props;
  const onPaper = vote.entries.filter((entry) => entry.channel === "paper").length;
  return (
    <>
      {vote.byChannel.paper ? null : <p class="govuk-body">{t.entries(page.format.number(onPaper))}</p>}
      <div class="govuk-button-group">
        {vote.channels === "paper" || vote.byChannel.online ? null : (
          <ButtonLink path={inVote(call, "/urne")}>{onlineWords(page).count.title}</ButtonLink>
        )}
        {vote.byChannel.paper ? null : <ButtonLink path={inVote(call, "/depouiller")}>{t.count}</ButtonLink>}
      </div>
    </>
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
        const view = staffView(page, call, {
          title: t.title,
          crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/vote") }],
        });
        return vote.status === "open" ? { ...view, island: "bureau" } : view;
      },
      (page) => {
        const t = voteTexts(page);
        const notices = {
          prepare: t.planned,
          ouvert: t.opened,
          clos: t.closed,
          saisi: t.entered,
          incident: onlineWords(page).incident.done,
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
            <TurnoutLine call={call} live={turnout.value} />
            <Actions call={call} vote={vote} />
            {vote.channels === "paper" ? null : <OnlineActs call={call} vote={vote} />}
            <LetterLinks call={call} vote={vote} />
            <Incidents call={call} vote={vote} />
            <h2 class="govuk-heading-m">{t.asked}</h2>
            <Summary vote={vote} />
          </>
        );
      },
    );
  },
};
