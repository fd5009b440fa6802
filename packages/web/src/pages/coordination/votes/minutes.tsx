import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { getMinutes } from "@ipt/application/votes/get-minutes.ts";
import type { Minutes } from "@ipt/domain/vote/minutes.ts";
import type { Page } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { SummaryList, type SummaryRow } from "../../../components/summary-list.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { refOf, voteView } from "./in-vote.ts";
import { voteTexts } from "./texts.ts";

const code = (text: string) => <code class="ipt-code">{text}</code>;

const rowsOf = (page: Page, minutes: Minutes): readonly SummaryRow[] => {
  const t = voteTexts(page);
  const { number, money, dateTime, list } = page.format;
  const { decision, counts, attendance, register } = minutes;
  const { quorumNeeded } = decision;
  return [
    { key: t.question2, value: minutes.question },
    { key: t.decision, value: <strong>{t.outcomes[decision.outcome]}</strong> },
    {
      key: t.counts,
      value: t.countsOf(
        number(counts.for),
        number(counts.against),
        number(counts.blank),
        number(counts.void),
      ),
    },
    {
      key: t.turnout,
      value: (
        <>
          {t.turnoutOf(number(attendance.total), number(register.concerned))}
          <br />
          {quorumNeeded === null
            ? t.noQuorum
            : t.quorumLine(number(decision.expressed), number(quorumNeeded))}
        </>
      ),
    },
    { key: t.price, value: t.priceOf(money(minutes.price)) },
    { key: t.dates, value: t.from(dateTime(minutes.opens), dateTime(minutes.closes)) },
    { key: t.legalBasis, value: minutes.legalBasis },
    { key: t.countedBy, value: list(minutes.countedBy) },
    ...(minutes.gapReason ? [{ key: t.gap, value: minutes.gapReason }] : []),
    {
      key: t.incidents,
      value:
        minutes.incidents.length === 0
          ? t.noIncident
          : minutes.incidents.map(({ at, what }) => <div>{`${dateTime(at)} : ${what}`}</div>),
    },
    { key: t.registerFingerprint, value: code(register.fingerprint) },
    { key: t.fingerprint, value: code(minutes.fingerprint) },
  ];
};

/** The minutes as the bureau prints and signs them. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const [found, minutes] = await Promise.all([
      getQuartier(call.ctx, { quartier: call.param("quartier") }),
      getMinutes(call.ctx, refOf(call)),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!minutes.ok) return failurePage(call, minutes.error);
    return renderPage(
      call.c,
      (page) => voteView(page, call, found.value.name, voteTexts(page).minutes),
      (page) => {
        const t = voteTexts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">
              {t.minutes} – {found.value.name}
            </h1>
            <SummaryList rows={rowsOf(page, minutes.value)} />
            <h2 class="govuk-heading-m">{t.signatures}</h2>
            <div class="ipt-signatures">
              {minutes.value.bureau.map(({ seat, name }) => (
                <div class="ipt-signature">
                  {t.seats[seat]}
                  <br />
                  {name}
                </div>
              ))}
            </div>
          </>
        );
      },
    );
  },
};
