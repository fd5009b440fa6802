import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { limits } from "@ipt/contracts/limits.ts";
import { type Count, countIn, keepMinutes, type Minute, secondsLeft } from "./windows.ts";

/** One share that a request counts against, as headers name it and as the table counts it. */
export type Share = {
  readonly policy: "key" | "person" | "territory";
  readonly who: string;
  readonly most: number;
};

export type Taken = {
  /** Lines of `RateLimit-Policy` and `RateLimit`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The share that is used up, and seconds until the next minute; `null` when the request may go on. */
  readonly refused: { readonly policy: string; readonly seconds: number } | null;
  /** Tells the table what was counted here, once there is enough of it: to be awaited before answering. */
  readonly told: Promise<void> | null;
};

type Asked = {
  readonly territory: string;
  readonly shares: readonly Share[];
  /** Where counts are shared; absent where there is no territory to keep them in. */
  readonly store?: Pick<TerritoryStore, "countRequests">;
  /** RFC 3339, UTC: the service's clock, never a sandbox's. */
  readonly now: string;
};

const KEPT_MS = 600_000;

const used = ({ known, unsent }: Count): number => known + unsent;

const headersOf = (minute: Minute, shares: readonly Share[], seconds: number) => ({
  "RateLimit-Policy": shares
    .map(({ policy, most }) => `"${policy}";q=${most};w=${limits.rateSeconds}`)
    .join(", "),
  RateLimit: shares
    .map(
      ({ policy, who, most }) =>
        `"${policy}";r=${Math.max(0, most - used(countIn(minute, who)))};t=${seconds}`,
    )
    .join(", "),
});

/**
 * Counts requests by minute, in memory; each batch of fifty is added to a count that all execution environments share,
 * and the answer says what the others did. An environment therefore lets through at most a batch more than the share
 * leaves, and a minute ends for all at once. When the table can't be told, requests go on: the count is kept here.
 */
export const rateLimiter = () => {
  const minuteOf = keepMinutes();

  const tell = async (minute: Minute, { store, now }: Asked, who: string, count: Count): Promise<void> => {
    const sent = count.unsent;
    count.unsent = 0;
    count.known += sent;
    const until = new Date(Date.parse(now) + KEPT_MS).toISOString();
    try {
      const all = await store?.countRequests({ who, window: minute.window, until, used: sent });
      if (all !== undefined) count.known = Math.max(count.known, all);
    } catch {
      // What is not shared is at least counted here.
    }
  };

  return {
    take: (asked: Asked): Taken => {
      const minute = minuteOf(asked.territory, asked.now);
      const seconds = secondsLeft(asked.now);
      const full = asked.shares.find(({ who, most }) => used(countIn(minute, who)) >= most);
      if (full) {
        const refused = { policy: full.policy, seconds };
        return { headers: headersOf(minute, asked.shares, seconds), refused, told: null };
      }
      const due: Promise<void>[] = [];
      for (const { who } of asked.shares) {
        const count = countIn(minute, who);
        count.unsent += 1;
        if (count.unsent >= limits.rateBatch && asked.store) due.push(tell(minute, asked, who, count));
      }
      return {
        headers: headersOf(minute, asked.shares, seconds),
        refused: null,
        told: due.length === 0 ? null : Promise.all(due).then(() => undefined),
      };
    },
  };
};

export type RateLimiter = ReturnType<typeof rateLimiter>;
