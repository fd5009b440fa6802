import { expect, it } from "vitest";
import { outcomeOf } from "./send-mark.ts";

const AT = "2026-03-17T12:00:00.000Z";
const problem = (name: string, more: object = {}) => ({
  type: `urn:ipt:problem:${name}`,
  title: "Non.",
  ...more,
});

it.each([
  [200, { at: AT }, { at: "recorded", when: AT }],
  [
    409,
    problem("already-voted", { details: { channel: "online", at: AT } }),
    { at: "voted-online", when: AT },
  ],
  [409, problem("already-voted", { details: { channel: "paper", at: AT } }), { at: "voted-paper", when: AT }],
  [409, problem("vote-not-open"), { at: "closed" }],
  [422, problem("unknown-dwelling"), { at: "refused", words: "Non." }],
  // What says nothing of the mark leaves it waiting, with the same key.
  [401, problem("unauthenticated"), { at: "waiting", words: "Non." }],
  [429, problem("too-many-requests"), { at: "waiting", words: "Non." }],
  [409, problem("busy"), { at: "waiting", words: "" }],
  [503, problem("unavailable"), { at: "waiting", words: "" }],
  [500, problem("internal"), { at: "waiting", words: "" }],
  [404, "<html>", { at: "waiting", words: "" }],
  [200, "<html>", { at: "waiting", words: "" }],
  [0, null, { at: "waiting", words: "" }],
] as const)("An answer %i %o leaves the mark %o", (status, said, outcome) => {
  expect(outcomeOf(status, said)).toEqual(outcome);
});
