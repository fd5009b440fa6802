const HOUR_MS = 3_600_000;

/** Lines reach a query some minutes after they were written. */
const SETTLED_MS = 10 * 60_000;

/** Hours looked at again each time, so that one failure loses none. */
const HOURS = 4;

const hourOf = (instant: number): string => new Date(instant - (instant % HOUR_MS)).toISOString();

const instantIn = (event: unknown, name: string): number | null => {
  const value: unknown = typeof event === "object" && event !== null ? Reflect.get(event, name) : null;
  const parsed = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? null : parsed;
};

/**
 * The whole hours to count: the last ones that ended and settled, or those since the instant `since` of an event sent by
 * hand after a longer failure. RFC 3339, UTC.
 */
export const hoursToCount = (event: unknown, now: string): { readonly from: string; readonly to: string } => {
  const settled = Date.parse(now) - SETTLED_MS;
  const since = instantIn(event, "since") ?? settled - HOURS * HOUR_MS;
  return { from: hourOf(since), to: hourOf(settled) };
};
