import type { Printable } from "@ipt/documents/minutes/printable.ts";
import type { Minutes } from "@ipt/domain/vote/minutes.ts";
import type { Page } from "../../../components/page-context.ts";
import { minutesWords } from "./minutes-words.ts";
import { voteTexts } from "./texts.ts";

export type Section = Printable["sections"][number];
type Row = Section["rows"][number];

const line = (key: string, ...lines: readonly string[]): Row => ({ key, lines });
const code = (key: string, ...lines: readonly string[]): Row => ({ key, lines, code: true });

const votedOn = (page: Page, minutes: Minutes): Section => {
  const [t, w] = [voteTexts(page), minutesWords(page)];
  const { money, dateTime } = page.format;
  return {
    title: w.voted,
    rows: [
      line(t.question2, minutes.question),
      line(w.offer, minutes.offer.name),
      line(t.price, t.priceOf(money(minutes.price))),
      line(t.ruleLabel, w.rule(t.rules[minutes.rule], String(minutes.ruleVersion))),
      line(t.legalBasis, minutes.legalBasis),
      line(t.dates, t.from(dateTime(minutes.opens), dateTime(minutes.closes))),
    ],
  };
};

const result = (page: Page, minutes: Minutes): Section => {
  const [t, w] = [voteTexts(page), minutesWords(page)];
  const { number } = page.format;
  const { decision, byChannel } = minutes;
  const told = (counts: Minutes["counts"]): string =>
    t.countsOf(number(counts.for), number(counts.against), number(counts.blank), number(counts.void));
  const expressed = number(decision.expressed);
  const quorum = decision.quorumNeeded === null ? null : number(decision.quorumNeeded);
  return {
    title: w.result,
    rows: [
      line(t.decision, t.outcomes[decision.outcome]),
      line(w.total, told(minutes.counts)),
      ...(byChannel && minutes.online
        ? [line(w.onPaper, told(byChannel.paper)), line(w.onLine, told(byChannel.online))]
        : []),
      line(
        t.quorumLabel,
        quorum === null
          ? t.noQuorum
          : decision.quorumReached
            ? w.quorumReached(expressed, quorum)
            : w.quorumMissed(expressed, quorum),
      ),
      ...(minutes.gapReason ? [line(t.gap, minutes.gapReason)] : []),
    ],
  };
};

const held = (page: Page, minutes: Minutes): Section => {
  const [t, w] = [voteTexts(page), minutesWords(page)];
  const { number, dateTime, dateRange, list } = page.format;
  const { attendance, register, notified, incidents } = minutes;
  return {
    title: w.held,
    rows: [
      line(
        w.register,
        w.registerOf(number(register.dwellings), number(register.vacant), number(register.concerned)),
      ),
      ...(notified
        ? [
            line(
              w.notified,
              w.notifiedOf(number(notified.dwellings), dateRange(notified.first, notified.last)),
            ),
          ]
        : []),
      line(
        t.turnout,
        t.turnoutOf(number(attendance.total), number(register.concerned)),
        ...(minutes.online ? [w.attendance(number(attendance.paper), number(attendance.online ?? 0))] : []),
      ),
      line(t.countedBy, list(minutes.countedBy)),
      line(
        t.incidents,
        ...(incidents.length === 0
          ? [t.noIncident]
          : incidents.map(({ at, what }) => `${dateTime(at)} : ${what}`)),
      ),
      line(w.sealedAt, dateTime(minutes.sealedAt)),
      ...(minutes.retentionMonths === undefined
        ? []
        : [line(w.retention, w.retentionOf(number(minutes.retentionMonths)))]),
    ],
  };
};

const online = (page: Page, { online: urn }: Minutes): readonly Section[] => {
  if (!urn) return [];
  const w = minutesWords(page);
  const { number, dateTime } = page.format;
  return [
    {
      title: w.online,
      rows: [
        line(w.codes, w.codesOf(number(urn.codes), number(urn.codesReplaced))),
        line(
          w.sealing,
          w.sealingOf(dateTime(urn.sealedAt), number(urn.envelopesAtSealing), number(urn.trialsDestroyed)),
        ),
        line(w.envelopes, w.envelopesOf(number(urn.envelopes), number(urn.neverDropped))),
      ],
    },
  ];
};

const proofs = (page: Page, minutes: Minutes, keys: string | null): Section => {
  const [t, w] = [voteTexts(page), minutesWords(page)];
  const { journal, online: urn } = minutes;
  return {
    title: w.proofs,
    rows: [
      code(t.fingerprint, minutes.fingerprint),
      code(t.registerFingerprint, minutes.register.fingerprint),
      ...(keys === null ? [] : [code(w.keysPrint, keys)]),
      ...(urn ? [code(w.shares, ...urn.shares.map((share) => share.fingerprint))] : []),
      ...(journal
        ? [code(w.journal, journal.head), line(w.events, w.journalOf(page.format.number(journal.events)))]
        : []),
    ],
  };
};

/** Everything the minutes say, for the page and for the PDF alike. `keys`: the five groups that stand for the keys. */
export const minutesSections = (page: Page, minutes: Minutes, keys: string | null): readonly Section[] => [
  result(page, minutes),
  votedOn(page, minutes),
  held(page, minutes),
  ...online(page, minutes),
  proofs(page, minutes, keys),
];
