import type { Archive, Counts } from "./archive.ts";
import { decideAgain } from "./decide.ts";
import { type Finding, found } from "./finding.ts";
import { journalHead } from "./journal.ts";

const sum = (counts: Counts): number => counts.for + counts.against + counts.blank + counts.void;

const orRight = (findings: readonly Finding[], right: Finding): readonly Finding[] =>
  findings.length > 0 ? findings : [right];

/** Sealed with an empty urn before it opened, closed before it was counted. */
export const checkDates = ({ minutes }: Archive): Finding => {
  const { opens, closes, sealedAt, online } = minutes;
  const [opening, close] = [Date.parse(opens), Date.parse(closes)];
  const sealedInTime = !online || (Date.parse(online.sealedAt) <= opening && online.envelopesAtSealing === 0);
  const inOrder = opening < close && close <= Date.parse(sealedAt) && sealedInTime;
  return inOrder
    ? found("dates", "right", "dates-right", opens, closes)
    : found("dates", "wrong", "dates-wrong", online?.sealedAt ?? "—", opens, closes, sealedAt);
};

export const checkAttendance = ({ minutes, urn }: Archive): readonly Finding[] => {
  const { attendance, register, online } = minutes;
  const findings: Finding[] = [];
  if (attendance.paper + attendance.online !== attendance.total) {
    findings.push(
      found(
        "attendance",
        "wrong",
        "attendance-sum-wrong",
        attendance.paper,
        attendance.online,
        attendance.total,
      ),
    );
  }
  if (attendance.total > register.concerned) {
    findings.push(
      found("attendance", "wrong", "attendance-more-than-register", attendance.total, register.concerned),
    );
  }
  if (urn.length > attendance.online) {
    findings.push(found("attendance", "wrong", "attendance-too-many", urn.length, attendance.online));
  }
  const told = online?.envelopes ?? 0;
  const missing = online?.neverDropped ?? attendance.online;
  if (told !== urn.length || attendance.online - urn.length !== missing) {
    findings.push(found("attendance", "wrong", "attendance-envelopes-wrong", told, urn.length));
  }
  return orRight(
    findings,
    found("attendance", "right", "attendance-right", attendance.online, attendance.paper, urn.length),
  );
};

export const checkCounts = ({ minutes, urn }: Archive): readonly Finding[] => {
  const { counts, byChannel, attendance, gapReason } = minutes;
  const { paper, online } = byChannel;
  const names = ["for", "against", "blank", "void"] as const;
  const findings: Finding[] = [];
  if (names.some((name) => paper[name] + online[name] !== counts[name])) {
    findings.push(found("counts", "wrong", "counts-channels-wrong"));
  }
  if (sum(online) !== urn.length) {
    findings.push(found("counts", "wrong", "counts-online-wrong", sum(online), urn.length));
  }
  if (sum(paper) !== attendance.paper && gapReason === null) {
    findings.push(found("counts", "wrong", "counts-gap-unexplained", sum(paper), attendance.paper));
  }
  return orRight(
    findings,
    found("counts", "right", "counts-right", counts.for, counts.against, counts.blank, counts.void),
  );
};

/** The rule is the one the minutes name, and draws the same decision from the same figures. */
export const checkDecision = ({ minutes, rule }: Archive): readonly Finding[] => {
  const findings: Finding[] = [];
  if (
    rule.id !== minutes.rule ||
    rule.version !== minutes.ruleVersion ||
    rule.legalBasis !== minutes.legalBasis
  ) {
    findings.push(found("decision", "wrong", "decision-rule-wrong", rule.id, minutes.rule));
  }
  const { register, attendance, counts, decision } = minutes;
  const again = decideAgain(rule, { concerned: register.concerned, attendance: attendance.total, counts });
  const same = Object.entries(again).every(
    ([name, value]) => Object.entries(decision).find(([told]) => told === name)?.[1] === value,
  );
  if (!same) findings.push(found("decision", "wrong", "decision-wrong", decision.outcome, again.outcome));
  return orRight(findings, found("decision", "right", "decision-right", decision.outcome, rule.id));
};

export const checkJournal = async ({ minutes, journal }: Archive): Promise<Finding> => {
  const { events, head } = minutes.journal;
  if (journal === null) return found("journal", "unknown", "journal-withheld", events, head);
  const whole = journal.length === events && (await journalHead(journal)) === head;
  return whole
    ? found("journal", "right", "journal-right", events)
    : found("journal", "wrong", "journal-wrong", events, journal.length);
};
