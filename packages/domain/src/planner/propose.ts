import type { PlaybookParameters } from "../playbook/requirement.ts";
import { addDays, type CivilDate, daysBetween } from "../values/civil-date.ts";
import type { PlanConflict, PlannedStep } from "./calendar.ts";
import { checkCalendar } from "./check-calendar.ts";
import { isWorkingDay, weekdayOf } from "./holidays.ts";

/** Distances in days that the playbook's law and parameters leave open: usual ones, which a territory may change. */
export const USUAL = {
  /** From the end of the vote to the first half-day: ordering modems, wiring, publishing the minutes. */
  voteToLaunch: 42,
  /** From the public meeting to the landlord's individual notification. */
  meetingToNotification: 7,
  /** From the partners' meeting to the public meeting: printing, hanging posters. */
  partnersToMeeting: 21,
  betweenLaunches: 14,
} as const;

export type Wish = {
  readonly launchOn: CivilDate;
  readonly today: CivilDate;
  /** Department whose holidays are avoided; `null` for those of mainland France. */
  readonly department: string | null;
  readonly parameters: Pick<PlaybookParameters, "informationDays" | "launchGapDays">;
};

export type Proposal = {
  readonly steps: PlannedStep[];
  readonly conflicts: PlanConflict[];
  /** The first launch day for which nothing would lie in the past; the wished one when it holds. */
  readonly earliestLaunch: CivilDate;
};

const MOST_DAYS = 30;

/** The working day on or before, on or after: looked for over a month, which no run of holidays fills. */
const working = (date: CivilDate, department: string | null, step: 1 | -1): CivilDate => {
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const day = addDays(date, days * step);
    if (isWorkingDay(day, department)) return day;
  }
  return date;
};

const FRIDAY = 4;

/** The week, Monday to Friday, whose Friday is the last on or before a day; shortened by its holidays. */
const voteWeek = (latest: CivilDate, department: string | null): PlannedStep => {
  const friday = addDays(latest, -((weekdayOf(latest) - FRIDAY + 7) % 7));
  const on = working(addDays(friday, -FRIDAY), department, 1);
  return { step: "vote", on, to: working(friday, department, -1) };
};

/** The launch day that a vote in the week of a given day would lead to. */
export const launchAfterVote = (voteDay: CivilDate): CivilDate =>
  addDays(voteDay, FRIDAY - weekdayOf(voteDay) + USUAL.voteToLaunch);

const day = (step: PlannedStep["step"], on: CivilDate): PlannedStep => ({ step, on, to: on });

const stepsOf = ({ launchOn, department, parameters }: Omit<Wish, "today">): PlannedStep[] => {
  const vote = voteWeek(addDays(launchOn, -USUAL.voteToLaunch), department);
  const meeting = working(addDays(vote.on, -parameters.informationDays), department, -1);
  const notified = working(addDays(meeting, USUAL.meetingToNotification), department, 1);
  const partners = working(addDays(meeting, -USUAL.partnersToMeeting), department, -1);
  const { min, max } = parameters.launchGapDays;
  const gaps = Array.from({ length: max - min + 1 }, (_, index) => min + index).sort(
    (a, b) => Math.abs(a - USUAL.betweenLaunches) - Math.abs(b - USUAL.betweenLaunches),
  );
  const gap = gaps.find((days) => isWorkingDay(addDays(launchOn, days), department)) ?? min;
  return [
    day("partner-meeting", partners),
    day("public-meeting", meeting),
    day("notification", notified),
    vote,
    day("first-launch", launchOn),
    day("second-launch", addDays(launchOn, gap)),
  ];
};

const firstDay = (steps: readonly PlannedStep[]): CivilDate => steps[0]?.on ?? "";

/** Dates counted back from a wished launch day, with what would not hold and the first day that would. */
export const proposeCalendar = (wish: Wish): Proposal => {
  const steps = stepsOf(wish);
  let earliest = wish.launchOn;
  for (let tries = 0; tries < MOST_DAYS; tries += 1) {
    const late = daysBetween(firstDay(stepsOf({ ...wish, launchOn: earliest })), wish.today);
    if (late <= 0 && isWorkingDay(earliest, wish.department)) break;
    earliest = addDays(earliest, Math.max(late, 1));
  }
  return { steps, conflicts: checkCalendar(steps, wish), earliestLaunch: earliest };
};
