import { limits } from "@ipt/contracts/limits.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rateLimiter, type Share } from "./rate-limiter.ts";

const NOW = "2026-03-16T11:00:20.250Z";
const share = (most: number): Share => ({ policy: "territory", who: "territory", most });

/** What the table does: adds, and answers the sum. */
const sharedCounts = () => {
  const sums = new Map<string, number>();
  const writes: number[] = [];
  return {
    writes,
    countRequests: async ({ who, window, used }: { who: string; window: string; used: number }) => {
      writes.push(used);
      const sum = (sums.get(`${who} ${window}`) ?? 0) + used;
      sums.set(`${who} ${window}`, sum);
      return sum;
    },
  };
};

describe("Requests of a minute", () => {
  test("are told as the headers of the IETF draft say, and refused once used up, until the minute ends", () => {
    const { take } = rateLimiter();
    const shares: Share[] = [{ policy: "key", who: "key-a", most: 2 }, share(5)];
    const asked = { territory: "brest", shares, now: NOW };
    expect(take(asked).headers).toEqual({
      "RateLimit-Policy": `"key";q=2;w=60, "territory";q=5;w=60`,
      RateLimit: `"key";r=1;t=40, "territory";r=4;t=40`,
    });
    expect(take(asked).refused).toBeNull();
    expect(take(asked).refused).toEqual({ policy: "key", seconds: 40 });
    expect(take({ ...asked, shares: [share(5)] }).headers["RateLimit"]).toBe(`"territory";r=2;t=40`);
    expect(take({ ...asked, territory: "auray" }).refused).toBeNull();
    expect(take({ ...asked, now: "2026-03-16T11:01:00.000Z" }).refused).toBeNull();
  });

  test("are written by batches, never one by one, and go on when the table can't be told", async () => {
    const store = sharedCounts();
    const { take } = rateLimiter();
    for (let sent = 0; sent < 1000; sent += 1)
      await take({ territory: "brest", shares: [share(5000)], store, now: NOW }).told;
    expect(store.writes).toEqual(Array.from({ length: 1000 / limits.rateBatch }, () => limits.rateBatch));
    const alone = rateLimiter();
    const broken = { countRequests: async () => Promise.reject(new Error("outage")) };
    let passed = 0;
    for (let sent = 0; sent < 400; sent += 1) {
      const taken = alone.take({ territory: "brest", shares: [share(120)], store: broken, now: NOW });
      await taken.told;
      if (!taken.refused) passed += 1;
    }
    expect(passed).toBe(120);
  });

  test("of several environments pass a share by less than a batch for each of them, and never stop short of it", () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 400 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1500, maxLength: 1500 }),
        async (most, turns) => {
          const store = sharedCounts();
          const environments = Array.from({ length: 6 }, () => rateLimiter());
          let passed = 0;
          for (const turn of turns) {
            const taken = environments[turn]?.take({
              territory: "brest",
              shares: [share(most)],
              store,
              now: NOW,
            });
            await taken?.told;
            if (taken && !taken.refused) passed += 1;
          }
          expect(passed).toBeGreaterThanOrEqual(Math.min(most, 1500 / 6));
          expect(passed).toBeLessThan(most + environments.length * limits.rateBatch);
        },
      ),
      { numRuns: 20 },
    ));
});
