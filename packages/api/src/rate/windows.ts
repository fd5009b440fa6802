import { limits } from "@ipt/contracts/limits.ts";

/** Of one share in one minute: what all environments had counted when last asked, and what this one counted since. */
export type Count = { known: number; unsent: number };

export type Minute = {
  /** `YYYY-MM-DDTHH:MM`, UTC. */
  readonly window: string;
  readonly counts: Map<string, Count>;
};

const MINUTE_LENGTH = "YYYY-MM-DDTHH:MM".length;
const MS_A_SECOND = 1000;
const MOST_KEPT = 1000;

/** Seconds until the minute of an instant ends, 1 to 60. */
export const secondsLeft = (now: string): number =>
  limits.rateSeconds - (Math.floor(Date.parse(now) / MS_A_SECOND) % limits.rateSeconds);

/** The minute under way of each name; those past are forgotten as they are asked for again, or as room is needed. */
export const keepMinutes = () => {
  const minutes = new Map<string, Minute>();
  return (name: string, now: string): Minute => {
    const window = now.slice(0, MINUTE_LENGTH);
    const found = minutes.get(name);
    if (found?.window === window) return found;
    const fresh: Minute = { window, counts: new Map() };
    minutes.delete(name);
    const [oldest] = minutes.keys();
    if (minutes.size >= MOST_KEPT && oldest !== undefined) minutes.delete(oldest);
    minutes.set(name, fresh);
    return fresh;
  };
};

export const countIn = ({ counts }: Minute, who: string): Count => {
  const found = counts.get(who) ?? { known: 0, unsent: 0 };
  counts.set(who, found);
  return found;
};
