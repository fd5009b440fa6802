import type { PlaybookParameters } from "../playbook/requirement.ts";
import { addMonths, type CivilDate, daysBetween } from "../values/civil-date.ts";
import { type PlanConflict, type PlannedStep, STEPS, type Step } from "./calendar.ts";
import { holidayOn, weekdayOf } from "./holidays.ts";

/** Article 42 of loi n° 86-1290: tenants answer within two months of the individual notification. */
const LEGAL_MONTHS = 2;
const SATURDAY = 5;

/** Days when an office must be open; a half-day of launch may well be a Saturday. */
const IN_OFFICE: ReadonlySet<Step> = new Set(["partner-meeting", "public-meeting", "notification", "vote"]);

type Rules = {
  readonly today: CivilDate;
  readonly department: string | null;
  readonly parameters: Pick<PlaybookParameters, "informationDays" | "launchGapDays">;
};

const ofDay = ({ step, on, to }: PlannedStep, { today, department }: Rules): PlanConflict[] => {
  const found: PlanConflict[] = [];
  if (on < today) found.push({ code: "in-the-past", step, details: { on, today } });
  for (const date of on === to ? [on] : [on, to]) {
    const holiday = holidayOn(date, department);
    if (holiday) found.push({ code: "on-a-holiday", step, details: { on: date, holiday } });
    else if (IN_OFFICE.has(step) && weekdayOf(date) >= SATURDAY)
      found.push({ code: "not-a-working-day", step, details: { on: date } });
    else if (weekdayOf(date) > SATURDAY) found.push({ code: "on-a-sunday", step, details: { on: date } });
  }
  return found;
};

const inOrder = (steps: readonly PlannedStep[]): PlanConflict[] =>
  steps.flatMap((one, index) => {
    const before = steps[index - 1];
    return before && one.on < before.to
      ? [{ code: "out-of-order" as const, step: one.step, details: { on: one.on, after: before.to } }]
      : [];
  });

const ofInformation = (meeting: PlannedStep, vote: PlannedStep, needed: number): PlanConflict[] => {
  const days = daysBetween(meeting.on, vote.on);
  return days < needed
    ? [{ code: "information-too-short", step: "public-meeting", details: { days, needed } }]
    : [];
};

const ofLaw = (notification: PlannedStep, vote: PlannedStep): PlanConflict[] => {
  const until = addMonths(notification.on, LEGAL_MONTHS);
  return vote.to > until
    ? [{ code: "outside-legal-window", step: "vote", details: { closes: vote.to, until } }]
    : [];
};

const ofLaunches = (
  first: PlannedStep,
  second: PlannedStep,
  { min, max }: { readonly min: number; readonly max: number },
): PlanConflict[] => {
  const days = daysBetween(first.on, second.on);
  if (days < min) return [{ code: "launches-too-close", step: "second-launch", details: { days, min } }];
  if (days > max) return [{ code: "launches-too-far", step: "second-launch", details: { days, max } }];
  return [];
};

/** What in a calendar would not hold: past or closed days, order, information, legal window, gap between launches. */
export const checkCalendar = (steps: readonly PlannedStep[], rules: Rules): PlanConflict[] => {
  const sorted = STEPS.flatMap((step) => steps.filter((one) => one.step === step));
  const of = (step: Step): PlannedStep | undefined => sorted.find((one) => one.step === step);
  const [meeting, notification, vote] = [of("public-meeting"), of("notification"), of("vote")];
  const [first, second] = [of("first-launch"), of("second-launch")];
  const { informationDays, launchGapDays } = rules.parameters;
  return [
    ...sorted.flatMap((one) => ofDay(one, rules)),
    ...inOrder(sorted),
    ...(meeting && vote ? ofInformation(meeting, vote, informationDays) : []),
    ...(notification && vote ? ofLaw(notification, vote) : []),
    ...(first && second ? ofLaunches(first, second, launchGapDays) : []),
  ];
};
