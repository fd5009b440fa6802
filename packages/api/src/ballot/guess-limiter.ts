import { limits } from "@ipt/contracts/limits.ts";

/** Wrong codes that one connection may try in a window: a family with bad eyes never gets there. */
const MOST_WRONG = limits.wrongCodes;
const WINDOW_MS = limits.wrongCodesMinutes * 60_000;
const MOST_ADDRESSES = 10_000;

type Window = { wrong: number; readonly until: number };

/**
 * Slows down who guesses codes. A code has 80 random bits, so that this protects the service rather than the codes.
 * Addresses stay in this process's memory for ten minutes, are written nowhere and never reach the urn.
 */
export const guessLimiter = (now: () => number) => {
  const windows = new Map<string, Window>();
  const live = (address: string): Window | null => {
    const found = windows.get(address);
    if (found && found.until > now()) return found;
    windows.delete(address);
    return null;
  };
  return {
    isBlocked: (address: string): boolean => (live(address)?.wrong ?? 0) >= MOST_WRONG,
    wrong: (address: string): void => {
      const found = live(address);
      if (found) {
        found.wrong += 1;
        return;
      }
      const [oldest] = windows.keys();
      if (windows.size >= MOST_ADDRESSES && oldest !== undefined) windows.delete(oldest);
      windows.set(address, { wrong: 1, until: now() + WINDOW_MS });
    },
  };
};

export type GuessLimiter = ReturnType<typeof guessLimiter>;
