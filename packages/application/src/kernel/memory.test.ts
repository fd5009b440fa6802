import { expect, it } from "vitest";
import { memory } from "./memory.ts";

it("What was read is remembered ten seconds, for its own store, under its own name", () => {
  const votes = memory<string>();
  const [here, there] = [{}, {}];
  votes.keep(here, "a", 1000, "read");
  expect(votes.recall(here, "a", 1000)).toBe("read");
  expect(votes.recall(here, "a", 10_999)).toBe("read");
  expect(votes.recall(here, "a", 11_000)).toBeNull();
  expect(votes.recall(here, "a", 999)).toBeNull();
  expect(votes.recall(here, "b", 1000)).toBeNull();
  expect(votes.recall(there, "a", 1000)).toBeNull();
});
