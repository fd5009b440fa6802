/** How to wait between tries. Injected, so that tests never sleep. */
export type Backoff = {
  readonly pause: (milliseconds: number) => Promise<void>;
  /** From 0, inclusive, to 1, exclusive. */
  readonly random: () => number;
};

export const systemBackoff: Backoff = {
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

const BASE_MS = 25;
const LONGEST_MS = 800;

/** Tries of one call, the first included: at most 2.35 s of waiting, about half of it on average. */
export const MOST_TRIES = 7;

/** Full jitter: anywhere between 0 and 25 ms doubled at each try, 800 ms at most. */
export const waitAfter = (attempt: number, random: number): number =>
  Math.floor(random * Math.min(LONGEST_MS, BASE_MS * 2 ** attempt));

export const rest = (backoff: Backoff, attempt: number): Promise<void> =>
  backoff.pause(waitAfter(attempt, backoff.random()));
