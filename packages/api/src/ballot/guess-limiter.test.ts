import { expect, it } from "vitest";
import { guessLimiter } from "./guess-limiter.ts";

it("A connection that tries twenty wrong codes waits until ten minutes after the first, and no other does", () => {
  let now = 0;
  const limiter = guessLimiter(() => now);
  for (let tries = 0; tries < 19; tries += 1) limiter.wrong("a");
  expect(limiter.isBlocked("a")).toBe(false);
  limiter.wrong("a");
  expect(limiter.isBlocked("a")).toBe(true);
  expect(limiter.isBlocked("b")).toBe(false);
  now = 10 * 60_000 - 1;
  expect(limiter.isBlocked("a")).toBe(true);
  now += 1;
  expect(limiter.isBlocked("a")).toBe(false);
});

it("Addresses without end don't fill the memory: the oldest is forgotten", () => {
  const limiter = guessLimiter(() => 0);
  for (let tries = 0; tries < 20; tries += 1) limiter.wrong("first");
  for (let index = 0; index < 10_000; index += 1) limiter.wrong(`other ${index}`);
  expect(limiter.isBlocked("first")).toBe(false);
});
