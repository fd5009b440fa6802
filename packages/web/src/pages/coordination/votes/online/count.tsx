import { areTwo } from "@ipt/application/votes/bureau.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { type Sealing, URN_GRACE_MS } from "@ipt/domain/vote/online.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import { ButtonLink } from "../../../../components/button-link.tsx";
import { Inset } from "../../../../components/inset.tsx";
import { usePage } from "../../../../components/page-context.ts";
import { renderPage } from "../../../../components/render-page.tsx";
import { SummaryList } from "../../../../components/summary-list.tsx";
import type { PageModule, TerritoryCall } from "../../../../routes/call.ts";
import { failurePage } from "../../../errors/failure.tsx";
import { Act, Region } from "../../../vote/parts.tsx";
import { inVote, voteView } from "../in-vote.ts";
import { voteTexts } from "../texts.ts";
import { apiOf, keysPrintOf, loadOnline, type OnlineVote, sealingGiven } from "./online-vote.ts";
import { CountSteps, Panel, TwoShares } from "./panel.tsx";
import { onlineWords } from "./words.ts";

type Props = { readonly call: TerritoryCall; readonly shown: OnlineVote };

/** The instant from which the urn is shut to all. */
const shutFrom = (vote: Vote): string => addMilliseconds(vote.closes, URN_GRACE_MS);

const Come = ({ call }: { readonly call: TerritoryCall }) => {
  const page = usePage();
  const t = onlineWords(page).count;
  const given = { act: `${apiOf(call)}/counting`, sent: page.href(inVote(call, "/urne")) };
  return (
    <Panel name="come" given={given}>
      <Region name="act" title={t.comeTitle}>
        <Act event="act">{t.come}</Act>
      </Region>
    </Panel>
  );
};

const Result = () => {
  const page = usePage();
  const t = onlineWords(page).count;
  const v = voteTexts(page);
  const gap = (name: string) => <span data-fill={name} />;
  return (
    <Region name="result" title={t.resultTitle}>
      <SummaryList
        rows={[
          { key: t.envelopes, value: gap("envelopes") },
          { key: t.attended, value: gap("attended") },
          { key: t.refusedOnes, value: gap("refused") },
          { key: v.for, value: gap("for") },
          { key: v.against, value: gap("against") },
          { key: v.blank, value: gap("blank") },
          { key: v.void, value: gap("void") },
        ]}
      />
      <Act event="enter">{t.enter}</Act>
    </Region>
  );
};

const Urn = ({ call, shown, sealing }: Props & { readonly sealing: Sealing }) => {
  const page = usePage();
  const t = onlineWords(page);
  const { count } = t;
  const given = {
    ...sealingGiven(call, shown.ballot, sealing),
    worker: page.assets["count-worker"].path,
    attended: String(shown.vote.attended?.online ?? 0),
    sent: page.href(inVote(call, "/urne")),
  };
  const complaints = {
    ...t.shareErrors,
    stopped: count.stopped,
    "too-many": count.tooMany,
    "some-refused": count.someRefused,
  };
  return (
    <Panel name="count" given={given} complaints={complaints}>
      <Region name="shares" title={count.sharesTitle}>
        <p class="govuk-body">{count.sharesLead}</p>
        <TwoShares />
        <Act event="open">{count.open}</Act>
      </Region>
      <CountSteps />
      <Result />
    </Panel>
  );
};

/** Where the online urn stands: who came, who entered what was found, whether they agree. */
const Standing = ({ call, shown }: Props) => {
  const page = usePage();
  const t = onlineWords(page).count;
  const { vote, mine } = shown;
  const { number } = page.format;
  const entries = vote.entries.filter((one) => one.channel === "online");
  if (vote.byChannel.online)
    return (
      <>
        <Inset>{t.agreed}</Inset>
        {vote.byChannel.paper ? null : (
          <>
            <p class="govuk-body">{t.paperLead(number(vote.attended?.paper ?? 0))}</p>
            <ButtonLink path={inVote(call, "/depouiller")}>{t.paper}</ButtonLink>
          </>
        )}
      </>
    );
  if (entries.length > 1) return <Inset>{t.differ}</Inset>;
  return entries.some((one) => one.partner === mine) ? <Inset>{t.mine}</Inset> : null;
};

const Body = ({ call, shown, sealing }: Props & { readonly sealing: Sealing }) => {
  const page = usePage();
  const t = onlineWords(page).count;
  const { vote, mine } = shown;
  if (vote.closedAt === null) return <Inset>{t.notClosed}</Inset>;
  if (call.ctx.now < shutFrom(vote)) return <Inset>{t.tooEarly(page.format.dateTime(shutFrom(vote)))}</Inset>;
  const came = vote.counting.some((one) => one.partner === mine);
  const two = vote.counting.some((one) => vote.counting.some((other) => areTwo(one, other)));
  return (
    <>
      <Standing call={call} shown={shown} />
      {came ? null : <Come call={call} />}
      {came && !two ? <Inset>{t.second}</Inset> : null}
      {came && two && !vote.byChannel.online ? <Urn call={call} shown={shown} sealing={sealing} /> : null}
    </>
  );
};

/** The count of the online urn, by one of the two members whose browsers must find the same. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const shown = await loadOnline(call);
    if (!shown.ok) return failurePage(call, shown.error);
    const { name, vote, ballot } = shown.value;
    const { sealing } = vote;
    const keys = sealing ? await keysPrintOf(ballot, sealing) : "";
    return renderPage(
      call.c,
      (page) => ({
        ...voteView(page, call, name, onlineWords(page).count.title),
        island: "bureau",
        withWorker: true,
      }),
      (page) => {
        const t = onlineWords(page);
        const nameOf = (partner: string): string =>
          vote.bureau.find((member) => member.partner === partner)?.name ?? partner;
        const present = vote.counting.map((one) => nameOf(one.partner));
        return (
          <>
            <h1 class="govuk-heading-xl">{t.count.title}</h1>
            <p class="govuk-body-l">{t.count.lead}</p>
            <SummaryList
              rows={[
                { key: t.keysPrint, value: <strong class="ipt-keys">{keys}</strong> },
                {
                  key: t.count.came,
                  value: present.length === 0 ? t.count.nobody : page.format.list(present),
                },
              ]}
            />
            {sealing ? <Body call={call} shown={shown.value} sealing={sealing} /> : null}
          </>
        );
      },
    );
  },
};
