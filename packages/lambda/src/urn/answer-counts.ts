import { logMessages } from "@ipt/contracts/telemetry.ts";
import type { Logger } from "../log/logger.ts";

/** Answers told together: fewer would say when one of them was given. */
const MOST_UNTOLD = 100;

/** Milliseconds that answers wait to be told, when few come. */
const LONGEST_MS = 10 * 60_000;

/**
 * Counts answers by their kind. What was counted is told in one line, without the answer under way, once there are a
 * hundred or ten minutes have gone: no line says when, by whom or in what order anything was asked. An execution
 * environment that ends takes with it what it had not told.
 */
export const answerCounts = (log: Pick<Logger, "info">, now: () => number) => {
  let counts = new Map<string, number>();
  let total = 0;
  let since: number | null = null;
  const tell = (): void => {
    log.info(logMessages.answers, {
      // In the order of the alphabet: that of the map would be the order they were asked in.
      counts: Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    });
    counts = new Map();
    total = 0;
    since = null;
  };
  return {
    add: (kind: string): void => {
      if (total >= MOST_UNTOLD || (since !== null && now() - since >= LONGEST_MS)) tell();
      since ??= now();
      total += 1;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    },
  };
};
