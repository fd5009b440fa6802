import { type Operation, pathParameters } from "@ipt/contracts/operation.ts";
import { operations } from "@ipt/contracts/operations/all.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Leaf, leavesOf, withLeaf } from "../isolation/leaves.ts";
import { type Ask, credentialsOf, type Json, send } from "../world/ask.ts";
import { type Changes, watchChanges } from "../world/changes.ts";
import type { Place } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { requestsFor } from "../world/requests/all.ts";
import { openService, type Service } from "../world/service.ts";

let service: Service;
let place: Place;
let watched: Changes;

beforeAll(async () => {
  service = await openService();
  place = await populate(service, "amber");
  watched = await watchChanges(service.client, service.engine.client);
});
afterEach(() => watched.restore());
afterAll(() => service.stop());

const every = operations().map((one) => [one.id, one] as const);

/** What a refusal says: its status, and the fields that it names. */
const refusalOf = async (operation: Operation, ask: Ask) => {
  const answer = await send(service, operation, place, ask, credentialsOf(place, ask));
  const problem: { errors?: { pointer: string; code: string }[] } = JSON.parse(await answer.text());
  return { status: answer.status, pointers: (problem.errors ?? []).map((one) => one.pointer) };
};

/** Replaces each of some values by each of some wrong ones: the field must be named, and nothing written. */
const eachRefused = async (
  operation: Operation,
  pick: (leaf: Leaf) => boolean,
  wrong: readonly Json[],
): Promise<void> => {
  for (const ask of requestsFor(operation, place)) {
    for (const leaf of leavesOf(ask).filter(pick)) {
      const answers = await Promise.all(
        // An empty part of a path is another address, not a wrong value of this one.
        wrong
          .filter((value) => value !== "" || leaf.at[0] !== "path")
          .map(async (value) => ({
            value,
            ...(await refusalOf(operation, withLeaf(ask, { ...leaf, value }))),
          })),
      );
      const pointer = `/${leaf.at.slice(1).join("/")}`;
      for (const { value, status, pointers } of answers) {
        expect({ value, status, pointers }).toEqual({
          value,
          status: 422,
          pointers: expect.arrayContaining([pointer]),
        });
      }
    }
  }
  expect(await watched.changes()).toEqual([]);
};

describe("A day that does not exist is refused by name:", () => {
  const isDate = ({ value }: Leaf): boolean => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const wrong = [
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "30/02/2026",
    "2026-3-1",
    "0000-00-00",
    "2026-03-16T10:00:00Z",
    "",
  ];
  const dated = every.filter(([, operation]) => /command|query/.test(operation.kind));
  it.each(dated)("%s", (_id, operation) => eachRefused(operation, isDate, wrong));
});

describe("An amount that is not whole cents is refused by name:", () => {
  const isMoney = ({ at }: Leaf): boolean => at.at(-1) === "cents";
  const wrong = [1.005, 100.5, -1, 1e15, "100", null];
  it.each(every)("%s", (_id, operation) => eachRefused(operation, isMoney, wrong));
});

describe("An id that could not be one finds nothing and breaks nothing:", () => {
  const odd = [
    "#",
    "T#amber",
    "a/b",
    "..",
    "Live",
    "é",
    "🏠",
    "x".repeat(10_000),
    "\u0000",
    "__proto__",
    "-a",
    " ",
  ];
  const parametrised = every.filter(([, operation]) => pathParameters(operation.path).length > 0);
  it.each(parametrised)("%s", async (_id, operation) => {
    const [ask] = requestsFor(operation, place);
    for (const name of pathParameters(operation.path)) {
      const statuses = await Promise.all(
        odd.map(async (value) => {
          const forged: Ask = { ...ask, path: { ...ask.path, [name]: value } };
          const territory = name === "territory" ? value : place.territory(ask.in);
          const answer = await send(service, operation, place, forged, credentialsOf(place, ask), territory);
          await answer.body?.cancel();
          return answer.status;
        }),
      );
      // A segment of dots is folded into the address before it is sent: what is left may be another route.
      expect(statuses.filter((status) => ![400, 401, 404, 405, 422].includes(status))).toEqual([]);
    }
    expect(await watched.changes()).toEqual([]);
  });
});
