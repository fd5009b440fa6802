import { digest } from "@ipt/api/http/digest.ts";
import { memberIdOf } from "@ipt/application/access/member-id.ts";
import { MOST_PENDING, MOST_SANDBOXES } from "@ipt/application/onboarding/request-territory.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../world/ask.ts";
import { OPERATOR, openService, type Service } from "../world/service.ts";
import { at, listAt } from "./service-client.ts";

let service: Service;
const people = new Map<string, string>();
beforeAll(async () => {
  service = await openService();
  service.setNow("2026-11-25T09:00:00.000Z");
  for (const email of [OPERATOR, "maire@lanester.example", "autre@lanester.example"])
    people.set(email, await service.signIn({ email }));
});
afterAll(() => service.stop());

type Body = { readonly [name: string]: Json };

const call = async (who: string | null, method: string, path: string, body?: Body, ifMatch?: number) => {
  const answer = await service.fetch(`/v1${path}`, {
    method,
    headers: {
      ...(who === null ? {} : { cookie: people.get(who) ?? "" }),
      ...(body ? { "content-type": "application/json" } : {}),
      ...(ifMatch === undefined ? {} : { "if-match": `"${ifMatch}"` }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answered: unknown = await answer.json();
  return { status: answer.status, body: answered };
};

const MAYOR = "maire@lanester.example";
const T = "/territories/lanester";
const ask = { territory: "lanester", communes: ["56098"], email: MAYOR };

/** Territories of a person as the projector would have written them. */
const projected = async (email: string, named: string, sandbox: boolean, count: number): Promise<void> => {
  const user = await memberIdOf(digest, email);
  const updatedAt = service.now();
  for (let index = 0; index < count; index += 1) {
    const id = `${named}-${index}`;
    const status = sandbox ? ("active" as const) : ("pending" as const);
    const { projection } = service.lookups;
    await projection.writeTerritory({
      id,
      name: id,
      status,
      sandbox,
      quartiers: {},
      incidents: [],
      updatedAt,
    });
    await projection.writeMembership({ user, territory: id, roles: ["coordinator"], updatedAt });
  }
};

describe("Somebody who asks on and on", () => {
  const EAGER = "presse@lanester.example";
  const request = (territory: string, sandbox: boolean) =>
    call(EAGER, "POST", "/territory-requests", { territory, communes: ["56098"], sandbox, email: EAGER });
  const refused = { type: "urn:ipt:problem:too-many-pending", status: 409 };

  it("has three requests waiting at most, and five sandboxes, each counted apart", async () => {
    people.set(EAGER, await service.signIn({ email: EAGER }));
    await projected(EAGER, "waiting", false, MOST_PENDING);
    expect((await request("one-more", false)).body).toMatchObject(refused);
    expect((await request("first-try", true)).status).toBe(201);
    await projected(EAGER, "tried", true, MOST_SANDBOXES);
    expect((await request("last-try", true)).body).toMatchObject({
      ...refused,
      details: { most: MOST_SANDBOXES },
    });
  });
});

describe("A city that comes by itself", () => {
  it("finds its official name and is refused codes that are none", async () => {
    const found = await call(MAYOR, "GET", "/official-codes?q=lanester");
    expect(at(found.body, "communes", 0)).toEqual({ insee: "56098", name: "Lanester" });
    const wrong = await call(MAYOR, "POST", "/territory-requests", { ...ask, communes: ["56999"] });
    expect(at(wrong.body, "errors", 0)).toMatchObject({ code: "not-in-the-list" });
    const other = await call(MAYOR, "POST", "/territory-requests", {
      ...ask,
      email: "autre@lanester.example",
    });
    expect(at(other.body, "errors", 0)).toMatchObject({ pointer: "/email", code: "not-your-address" });
  });

  it("waits for the operator, sets up meanwhile, and nobody sees it", async () => {
    const asked = await call(MAYOR, "POST", "/territory-requests", ask);
    expect(asked.body).toMatchObject({ name: "Lanester", status: "pending", timezone: "Europe/Paris" });
    expect((await call(null, "GET", "/public/territories/lanester")).status).toBe(404);
    expect((await call("autre@lanester.example", "GET", T)).status).toBe(404);
    const invited = await call(MAYOR, "POST", `${T}/members`, {
      email: "autre@lanester.example",
      name: "Autre",
      roles: ["reader"],
    });
    expect(invited.body).toMatchObject({ type: "urn:ipt:problem:territory-pending" });
    const setup = await call(MAYOR, "GET", `${T}/setup`);
    expect(at(setup.body, "done")).toBe(1);
  });

  it("is opened by the operator alone, once", async () => {
    expect((await call(MAYOR, "POST", `${T}/approval`, {})).status).toBe(403);
    expect((await call(OPERATOR, "POST", `${T}/approval`, {})).body).toMatchObject({ status: "active" });
    expect((await call(OPERATOR, "POST", `${T}/refusal`, { reason: "trop tard" })).status).toBe(409);
    expect((await call(null, "GET", "/public/territories/lanester")).status).toBe(200);
  });
});

describe("A quartier planned back from its launch", () => {
  const Q = `${T}/quartiers/kerfrehour`;

  it("proposes dates, keeps them, and shows the public ones as provisional", async () => {
    await call(MAYOR, "POST", `${T}/quartiers`, { id: "kerfrehour", name: "Kerfréhour", dwellings: 240 });
    await call(MAYOR, "POST", `${Q}/campaigns`, {});
    const soon = await call(MAYOR, "GET", `${Q}/plan/proposal?launchOn=2026-12-15`);
    expect(listAt(soon.body, "conflicts").map((one) => at(one, "code"))).toContain("in-the-past");
    const earliest = at(soon.body, "earliestLaunch");
    if (typeof earliest !== "string") throw new Error("no date");
    const saved = await call(MAYOR, "POST", `${Q}/plan`, { wishedLaunch: earliest });
    expect(at(saved.body, "conflicts")).toEqual([]);
    const again = await call(MAYOR, "POST", `${Q}/plan`, { wishedLaunch: earliest });
    expect(again.status).toBe(428);
    await call(MAYOR, "POST", `${Q}/publication`, {});
    const page = await call(null, "GET", "/public/territories/lanester/quartiers/kerfrehour");
    const agenda = listAt(page.body, "agenda");
    expect(agenda.map((one) => [at(one, "kind"), at(one, "provisional")])).toEqual([
      ["public-meeting", true],
      ["vote", true],
      ["launch", true],
      ["launch", true],
    ]);
  });

  it("tells who must act and by when, and what is late", async () => {
    const workspace = await call(MAYOR, "GET", `${Q}/workspace`);
    expect(listAt(workspace.body, "stages").map((one) => at(one, "state"))).toEqual([
      "open",
      "later",
      "later",
      "later",
      "later",
    ]);
    const tasks = listAt(workspace.body, "stages", 0, "tasks");
    const meeting = tasks.find((one) => at(one, "id") === "partner-meeting");
    expect(meeting).toMatchObject({ responsible: "coordinator", status: "missing", late: false });
    const due = at(meeting, "dueOn");
    expect(due).toMatch(/^2026-|^2027-/);
    service.setNow("2027-06-01T09:00:00.000Z");
    people.set(MAYOR, await service.signIn({ email: MAYOR, expiresAt: "2028-01-01T00:00:00.000Z" }));
    const board = await call(MAYOR, "GET", `${T}/board`);
    expect(at(board.body, "late")).toBe(4);
    expect(at(board.body, "quartiers", 0)).toMatchObject({ id: "kerfrehour", ready: false, published: true });
  });
});
