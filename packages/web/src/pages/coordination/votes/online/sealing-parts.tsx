import type { Sealing } from "@ipt/domain/vote/online.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import { ButtonLink } from "../../../../components/button-link.tsx";
import { usePage } from "../../../../components/page-context.ts";
import { SummaryList } from "../../../../components/summary-list.tsx";
import type { TerritoryCall } from "../../../../routes/call.ts";
import { Act, Gaps, Region } from "../../../vote/parts.tsx";
import { inVote } from "../in-vote.ts";
import { voteTexts } from "../texts.ts";
import { apiOf, type OnlineVote, sealingGiven } from "./online-vote.ts";
import { OneShare, Panel } from "./panel.tsx";
import { onlineWords } from "./words.ts";

type Props = { readonly call: TerritoryCall; readonly shown: OnlineVote };

const nameOf = ({ bureau }: Vote, partner: string): string =>
  bureau.find((member) => member.partner === partner)?.name ?? partner;

/** What the bureau compares on its screens before anything is made. */
export const Compared = ({ shown }: { readonly shown: OnlineVote }) => {
  const page = usePage();
  const t = onlineWords(page);
  const v = voteTexts(page);
  const { vote, register } = shown;
  const { number, dateTime } = page.format;
  return (
    <SummaryList
      rows={[
        { key: v.question2, value: vote.question },
        { key: v.ruleLabel, value: v.rules[vote.rule] },
        { key: t.dates, value: v.from(dateTime(vote.opens), dateTime(vote.closes)) },
        { key: t.register, value: register ? t.concerned(number(register.concerned)) : "" },
        { key: t.registerPrint, value: <code class="ipt-code">{register?.fingerprint}</code> },
        {
          key: t.codes,
          value: vote.codes ? t.codesReady(number(vote.codes.dwellings)) : t.codesMissing,
        },
      ]}
    />
  );
};

/** What is printed for one member, and nothing else of the page with it. */
const Sheet = ({ shown }: { readonly shown: OnlineVote }) => {
  const page = usePage();
  const t = onlineWords(page).sealing;
  const { vote } = shown;
  return (
    <section class="ipt-share-sheet" data-sheet hidden>
      <h2 class="govuk-heading-l">{t.sheetTitle(shown.name)}</h2>
      <p class="govuk-body">
        <Gaps text={t.sheetMember} />
      </p>
      <p class="govuk-body">{vote.question}</p>
      <p class="govuk-body">{t.sheetBody}</p>
      <div class="ipt-share-sheet__qr" data-qr />
      <p class="ipt-share-sheet__text" data-fill="share" />
    </section>
  );
};

/** Keys are made here; each member takes their share; what is public is sent. */
export const Ceremony = ({ call, shown }: Props) => {
  const page = usePage();
  const t = onlineWords(page).sealing;
  const v = voteTexts(page);
  const { vote, register, ballot } = shown;
  const given = {
    api: apiOf(call),
    ballot,
    partners: vote.bureau.map((member) => member.partner).join(" "),
    register: register?.fingerprint ?? "",
    sent: page.href(inVote(call, "/scellement")),
    "qr-label": t.qr,
  };
  return (
    <Panel name="sealing" given={given} complaints={{ "shares-not-given": t.notGiven }}>
      <div class="ipt-screen-only">
        <section data-screen="start" hidden>
          {vote.sealing ? <p class="govuk-body">{t.againLead}</p> : null}
          <div class="govuk-button-group">
            <Act event="make" secondary={vote.sealing !== null}>
              {vote.sealing ? t.again : t.make}
            </Act>
            {vote.sealing ? null : (
              <ButtonLink path={inVote(call, "/essai")} variant="secondary">
                {onlineWords(page).trial.title}
              </ButtonLink>
            )}
          </div>
        </section>
        <Region name="shares" title={t.sharesTitle}>
          <p class="govuk-body">{t.sharesLead}</p>
          {vote.bureau.map((member, place) => (
            <div class="ipt-share-card">
              <h3 class="govuk-heading-m">
                {member.name} – {v.seats[member.seat]}
                <span class="govuk-tag govuk-tag--green" data-given={String(place)} hidden>
                  {t.given}
                </span>
              </h3>
              <div class="govuk-button-group">
                <ShareButton
                  event="save"
                  place={place}
                  member={member.name}
                  file={`part-${place + 1}-${vote.id}.json`}
                >
                  {t.save}
                </ShareButton>
                <ShareButton event="print" place={place} member={member.name}>
                  {t.print}
                </ShareButton>
              </div>
            </div>
          ))}
          <Act event="send">{t.send}</Act>
        </Region>
      </div>
      <Sheet shown={shown} />
    </Panel>
  );
};

const ShareButton = (props: {
  readonly event: string;
  readonly place: number;
  readonly member: string;
  readonly file?: string;
  readonly children: string;
}) => (
  <button
    type="button"
    class="govuk-button govuk-button--secondary"
    data-event={props.event}
    data-place={String(props.place)}
    data-member={props.member}
    data-file={props.file}
  >
    {props.children}
    <span class="govuk-visually-hidden"> – {props.member}</span>
  </button>
);

/** Whose shares can be read, and which still have to be. */
export const Shares = ({ shown, sealing }: { readonly shown: OnlineVote; readonly sealing: Sealing }) => {
  const page = usePage();
  const t = onlineWords(page).sealing;
  return (
    <>
      <h2 class="govuk-heading-m">{t.shares}</h2>
      <SummaryList
        rows={sealing.shares.map(({ partner, readBackAt }) => ({
          key: nameOf(shown.vote, partner),
          value: readBackAt === null ? t.waiting : t.readBack(page.format.dateTime(readBackAt)),
        }))}
      />
    </>
  );
};

/** Each member, from their own account. */
export const ReadBack = ({ call, shown, sealing }: Props & { readonly sealing: Sealing }) => {
  const page = usePage();
  const t = onlineWords(page);
  const place = sealing.shares.findIndex((share) => share.partner === shown.mine);
  const given = {
    ...sealingGiven(call, shown.ballot, sealing),
    mine: String(place),
    sent: page.href(inVote(call, "/scellement")),
  };
  return (
    <Panel name="read-back" given={given} complaints={t.shareErrors}>
      <Region name="read" title={t.sealing.readTitle}>
        <p class="govuk-body">{t.sealing.readLead}</p>
        <OneShare />
        <Act event="read">{t.sealing.read}</Act>
      </Region>
    </Panel>
  );
};

export const Confirm = ({ call, shown, sealing }: Props & { readonly sealing: Sealing }) => {
  const page = usePage();
  const t = onlineWords(page).sealing;
  if (sealing.proposedBy.partner === shown.mine) return <p class="govuk-body">{t.confirmOther}</p>;
  const given = { act: `${apiOf(call)}/sealing/confirmation`, sent: page.href(inVote(call, "/scellement")) };
  return (
    <Panel name="confirm" given={given}>
      <Region name="act" title={t.confirmTitle}>
        <p class="govuk-body">{t.confirmLead}</p>
        <Act event="act">{t.confirm}</Act>
      </Region>
    </Panel>
  );
};

export const Sealed = (props: {
  readonly shown: OnlineVote;
  readonly sealing: Sealing;
  readonly keys: string;
}) => {
  const page = usePage();
  const t = onlineWords(page);
  const { shown, sealing, keys } = props;
  const { number, dateTime } = page.format;
  const by = (one: { readonly partner: string; readonly at: string }): string =>
    `${nameOf(shown.vote, one.partner)}, ${dateTime(one.at)}`;
  return (
    <>
      <h2 class="govuk-heading-l">{t.sealing.doneTitle}</h2>
      <SummaryList
        rows={[
          {
            key: t.keysPrint,
            value: (
              <>
                <strong class="ipt-keys">{keys}</strong>
                <p class="govuk-body">{t.keysPrintHint}</p>
              </>
            ),
          },
          { key: t.sealing.proposedBy, value: by(sealing.proposedBy) },
          ...(sealing.confirmedBy ? [{ key: t.sealing.confirmedBy, value: by(sealing.confirmedBy) }] : []),
        ]}
      />
      {sealing.urn ? (
        <p class="govuk-body">
          {t.sealing.done(number(sealing.urn.envelopes), number(sealing.urn.trialsDestroyed))}
        </p>
      ) : null}
    </>
  );
};
