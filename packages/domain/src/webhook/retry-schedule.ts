const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses after each failed try: ten tries in 75 hours 35 minutes, as Standard Webhooks 1.0 suggests. */
export const RETRY_PAUSES_MS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

/** How much of a pause chance may add or take, so that what failed together is not tried again together. */
const JITTER = 0.1;

/** Milliseconds to wait after so many failed tries; null when no other follows. `random` from 0 to 1. */
export const retryPause = (failed: number, random: number): number | null => {
  const pause = RETRY_PAUSES_MS[failed - 1];
  return pause === undefined ? null : Math.round(pause * (1 + JITTER * (2 * random - 1)));
};

/** An endpoint that answered nothing good for so long is disabled by the last try of a message. */
export const DISABLED_AFTER_MS = 72 * HOUR;
