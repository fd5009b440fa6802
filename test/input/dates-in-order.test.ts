import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Ask, credentialsOf, type Json, send } from "../world/ask.ts";
import { type Changes, watchChanges } from "../world/changes.ts";
import { operationOf } from "../world/operation-of.ts";
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

type Body = { readonly [name: string]: Json };

/** The operation's usual request with some of it changed, and what came of it. */
const asked = async (id: string, change: Body, over: Partial<Ask> = {}) => {
  const operation = operationOf(id);
  const [usual] = requestsFor(operation, place);
  const ask: Ask = { ...usual, ...over, body: { ...usual.body, ...change } };
  const answer = await send(service, operation, place, ask, credentialsOf(place, ask));
  const problem: unknown = JSON.parse(await answer.text());
  return { status: answer.status, problem };
};

const refusedAt = (pointer: string, code: string) => ({
  status: 422,
  problem: { type: "urn:ipt:problem:invalid-input", errors: [{ pointer, code }] },
});

const of = (code: string) => `urn:ipt:problem:${code}`;

describe("Dates the wrong way round are refused, and the later one is named", () => {
  it.each<[string, Body, string]>([
    ["createConvention", { from: "2026-12-31", to: "2026-01-01" }, "/to"],
    ["updateConvention", { from: "2026-12-31", to: "2026-01-01" }, "/to"],
    ["planVote", { opensOn: "2026-03-25", closesOn: "2026-03-20" }, "/closesOn"],
    [
      "planVote",
      { opensOn: "2026-03-25", closesOn: "2026-03-25", opensAt: "18:00", closesAt: "09:00" },
      "/closesOn",
    ],
    ["replanVote", { opensOn: "2026-03-25", closesOn: "2026-03-20" }, "/closesOn"],
    [
      "recordNotification",
      { firstReceivedOn: "2026-03-04", lastReceivedOn: "2026-03-02" },
      "/lastReceivedOn",
    ],
    ["recordContract", { signedOn: "2026-03-10", endedOn: "2026-03-09" }, "/endedOn"],
    ["recordContract", { signedOn: "2026-03-10", activatedOn: "2026-03-09" }, "/activatedOn"],
    ["updateContract", { activatedOn: "2026-01-01" }, "/activatedOn"],
    ["recordComputerOrder", { enquiredOn: "2026-03-10", statusOn: "2026-03-09" }, "/statusOn"],
    ["updateComputerOrder", { status: "waiting", statusOn: "2026-01-01" }, "/statusOn"],
    ["recordStatement", { from: "2026-03-11", to: "2026-03-10" }, "/to"],
  ])("%s %j", async (id, change, pointer) => {
    expect(await asked(id, change)).toMatchObject(refusedAt(pointer, "ends-before-start"));
    expect(await watched.changes()).toEqual([]);
  });

  it.each<[string, Body, string]>([
    ["recordContract", { signedOn: "2026-03-17" }, "/signedOn"],
    ["recordActivity", { on: "2026-03-17" }, "/on"],
    ["recordComputerOrder", { enquiredOn: "2026-03-17" }, "/enquiredOn"],
    ["declareSubscription", { on: "2026-03-17" }, "/on"],
    ["recordStatement", { to: "2026-03-17" }, "/to"],
  ])("what has not happened yet is no record: %s %j", async (id, change, pointer) => {
    expect(await asked(id, change)).toMatchObject(refusedAt(pointer, "in-the-future"));
  });
});

describe("A vote", () => {
  it("can't be planned to close after its convention ends", async () => {
    const short = await asked("createConvention", {
      id: "short",
      kind: "service",
      parties: [place.id("landlord"), place.id("provider")],
      quartiers: null,
      from: "2026-01-01",
      to: "2026-03-24",
      offer: { name: "Offre", downstreamMbps: 30 },
      prices: [{ from: "2026-01-01", perDwellingPerMonth: { cents: 119 } }],
    });
    expect(short.status).toBe(201);
    expect(await asked("planVote", { convention: "short", closesOn: "2026-03-25" })).toMatchObject(
      refusedAt("/closesOn", "convention-ends-before-vote"),
    );
    expect(await asked("planVote", { convention: "short", closesOn: "2026-03-24" })).toMatchObject({
      status: 201,
    });
  });

  it("does not open when its convention was shortened meanwhile", async () => {
    const shortened = await asked(
      "updateConvention",
      { to: "2026-03-18", parties: [place.id("landlord"), place.id("provider")], quartiers: null },
      {
        path: { convention: place.id("service") },
      },
    );
    expect(shortened.status, JSON.stringify(shortened.problem)).toBe(200);
    expect(await asked("openVote", {})).toMatchObject({
      status: 409,
      problem: {
        type: of("requirements-missing"),
        requirements: expect.arrayContaining([
          expect.objectContaining({ id: "convention-outlives-vote", status: "missing" }),
        ]),
      },
    });
  });

  it("can't be planned in the past, nor on a price nobody knows", async () => {
    expect(await asked("planVote", { opensOn: "2026-03-15" })).toMatchObject(
      refusedAt("/opensOn", "in-the-past"),
    );
    expect(await asked("planVote", { convention: place.id("draft") })).toMatchObject(
      refusedAt("/convention", "no-service-convention"),
    );
  });
});

describe("Nothing is launched before an adopted vote:", () => {
  const notLive = ["blank", "prepared", "informed", "planned", "opened", "due", "closed", "counted"];
  it.each(notLive)("from %s", async (name) => {
    const path = { quartier: place.id(name) };
    const wrongStage = { status: name === "blank" ? expect.any(Number) : 409 };
    for (const id of ["recordLaunch", "recordContract", "recordComputerOrder"]) {
      const answer = await asked(id, {}, { path });
      expect(answer).toMatchObject(wrongStage);
      expect([404, 409]).toContain(answer.status);
    }
    for (const from of ["vote", "launch"]) {
      const answer = await asked("advanceStage", { from }, { path });
      expect([404, 409]).toContain(answer.status);
    }
    expect(await watched.changes()).toEqual([]);
  });
});
