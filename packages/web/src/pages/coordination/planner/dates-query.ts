import { type PlannedStep, STEPS } from "@ipt/domain/planner/calendar.ts";
import { CivilDate } from "@ipt/domain/values/civil-date.ts";

/** Name of the parameter that holds the launch day wished for; each step has one of its own name, and the vote's end. */
const WISH = "lancement";
export const VOTE_END = "vote-end";

type Dates = {
  readonly wishedLaunch: string;
  /** Left out, they are proposed. */
  readonly steps?: readonly PlannedStep[];
};

/** Dates under way, kept in the address: nothing is stored before they are saved. */
export const datesSearch = ({ wishedLaunch, steps = [] }: Dates): string => {
  const params = new URLSearchParams([[WISH, wishedLaunch]]);
  for (const { step, on, to } of steps) {
    params.set(step, on);
    if (step === "vote") params.set(VOTE_END, to);
  }
  return `?${params.toString()}`;
};

const dateIn = (params: URLSearchParams, name: string): string | null => {
  const date = CivilDate().safeParse(params.get(name));
  return date.success ? date.data : null;
};

/** What an address asks to be read again; null where it names no launch day. */
export const readDates = (search: string): Dates | null => {
  const params = new URLSearchParams(search);
  const wishedLaunch = dateIn(params, WISH);
  if (wishedLaunch === null) return null;
  const steps = STEPS.flatMap((step) => {
    const on = dateIn(params, step);
    if (on === null) return [];
    const to = step === "vote" ? (dateIn(params, VOTE_END) ?? on) : on;
    return to < on ? [] : [{ step, on, to }];
  });
  return steps.length > 0 ? { wishedLaunch, steps } : { wishedLaunch };
};
