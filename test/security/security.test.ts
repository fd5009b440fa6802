import type { Allowed } from "@ipt/application/kernel/actor.ts";
import type { Operation } from "@ipt/contracts/operation.ts";
import { operations } from "@ipt/contracts/operations/all.ts";
import { ROLES } from "@ipt/domain/access/role.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createDescribed } from "../contract/described.ts";
import { type Ask, type Credentials, credentialsOf, send } from "../world/ask.ts";
import { type Changes, watchChanges } from "../world/changes.ts";
import { type Place, STAFF, STAFF_NAMES } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { requestsFor } from "../world/requests/all.ts";
import { openService, type Service } from "../world/service.ts";
import { type Spoilt, spoiltCredentials } from "./spoilt-credentials.ts";

let service: Service;
let place: Place;
let elsewhere: Place;
let watched: Changes;
let spoilt: readonly Spoilt[];
const described = createDescribed();
const every = operations().map((one) => [one.id, one] as const);

beforeAll(async () => {
  service = await openService();
  place = await populate(service, "amber");
  elsewhere = await populate(service, "birch");
  spoilt = await spoiltCredentials(service, place);
  watched = await watchChanges(service.client, service.engine.client);
});
afterEach(() => watched.restore());
afterAll(() => service.stop());

const inTerritory = (operation: Operation): boolean => operation.path.includes("{territory}");

/** Sends the request as somebody who must be refused, and holds the refusal against the document. */
const refused = async (operation: Operation, ask: Ask, credentials: Credentials) => {
  const answer = await send(service, operation, place, ask, credentials);
  const text = await answer.text();
  expect(text).not.toContain(place.secret);
  expect(described.faults(operation, answer.status, answer.headers.get("content-type"), text)).toEqual([]);
  const problem: unknown = JSON.parse(text);
  return { status: answer.status, problem };
};

const problem = (code: string) => ({ type: `urn:ipt:problem:${code}` });

describe("Nobody gets through without credentials of the territory:", () => {
  const closed = every.filter(([, operation]) => !operation.allow.includes("visitor"));
  it.each(closed)("%s", async (_id, operation) => {
    const [ask] = requestsFor(operation, place);
    const answers = await Promise.all(spoilt.map(({ headers }) => refused(operation, ask, headers)));
    for (const [index, answer] of answers.entries())
      expect(answer, spoilt[index]?.what).toMatchObject({ status: 401, problem: problem("unauthenticated") });
    const { key, session } = elsewhere.credentials("coordinator");
    if (key) expect(await refused(operation, ask, key)).toMatchObject({ status: 401 });
    if (inTerritory(operation)) {
      expect(await refused(operation, ask, session)).toMatchObject({
        status: 404,
        problem: problem("not-found"),
      });
    }
    expect(await watched.changes()).toEqual([]);
  });
});

describe("A role that may not is told so, and nothing is done:", () => {
  it.each(every)("%s", async (_id, operation) => {
    const [ask] = requestsFor(operation, place);
    const allowed: readonly Allowed[] = operation.allow;
    const lived = (ask.in ?? "main") === "main" && inTerritory(operation);
    const others = STAFF_NAMES.filter((who) => !STAFF[who].roles.some((role) => allowed.includes(role)));
    const shown = others.flatMap((who) => {
      const { key, session } = place.credentials(who);
      return key ? [key, session] : [session];
    });
    const answers = await Promise.all((lived ? shown : []).map((one) => refused(operation, ask, one)));
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 403, problem: problem("forbidden") });
    if (!allowed.includes("operator")) {
      const answer = await refused(operation, ask, place.credentials("operator").session);
      expect(answer).toMatchObject({ status: 403, problem: problem("forbidden") });
    }
    if (!inTerritory(operation) && !allowed.includes("user")) {
      const answer = await refused(operation, ask, place.credentials("coordinator").session);
      expect(answer).toMatchObject({ status: 403, problem: problem("forbidden") });
    }
    expect(await watched.changes()).toEqual([]);
  });
});

describe("An invitation not taken up in time opens nothing:", () => {
  const email = "late@amber.example";
  let session: Credentials;
  beforeAll(async () => {
    const invited = await service.fetch(`/v1/territories/${place.territory()}/members`, {
      method: "POST",
      headers: { ...place.credentials("coordinator").session, "content-type": "application/json" },
      body: JSON.stringify({ email, name: "Trop tard", roles: ROLES, partner: place.id("landlord") }),
    });
    expect(invited.status, await invited.text()).toBe(200);
    session = { cookie: await service.signIn({ email, expiresAt: "2099-01-01T00:00:00.000Z" }) };
    await watched.rebase();
    const before = service.now();
    service.setNow("2098-01-01T00:00:00.000Z");
    return () => service.setNow(before);
  });

  const open = every.filter(
    ([, { allow }]) => ROLES.some((role) => allow.includes(role)) && !allow.includes("visitor"),
  );
  it.each(open)("%s", async (_id, operation) => {
    const [ask] = requestsFor(operation, place);
    if (!inTerritory(operation) || (ask.in ?? "main") !== "main") return;
    const answer = await refused(operation, ask, session);
    expect(answer).toMatchObject({ status: 403, problem: problem("invitation-expired") });
    expect(await watched.changes()).toEqual([]);
  });
});

describe("Another site's page can't act with the session it finds:", () => {
  it.each(every)("%s", async (_id, operation) => {
    const [ask] = requestsFor(operation, place);
    const { session } = place.credentials(ask.as);
    const signs: Credentials[] = [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://elsewhere.example" },
      { origin: "null" },
    ];
    if (operation.method === "GET") {
      const answer = await send(service, operation, place, ask, { ...session, ...signs[0] });
      expect(answer.status, await answer.text()).toBe(operation.status);
      return;
    }
    for (const answer of await Promise.all(
      signs.map((one) => refused(operation, ask, { ...session, ...one })),
    ))
      expect(answer).toMatchObject({ status: 403, problem: problem("foreign-origin") });
    expect(await watched.changes()).toEqual([]);
  });

  it.each(every)("its own pages can: %s", async (_id, operation) => {
    const [ask] = requestsFor(operation, place);
    const headers = { ...place.credentials(ask.as).session, "sec-fetch-site": "same-origin" };
    const answer = await send(service, operation, place, ask, headers);
    expect(answer.status, await answer.text()).toBe(operation.status);
  });
});

describe("A suspended territory is read, and written only as an open vote needs:", () => {
  const turn = async (to: "suspension" | "resumption"): Promise<void> => {
    for (const part of ["main", "sandbox"] as const) {
      const answer = await service.fetch(`/v1/territories/${place.territory(part)}/${to}`, {
        method: "POST",
        headers: place.credentials("operator").session,
      });
      expect(answer.status).toBe(200);
    }
    await watched.rebase();
  };
  beforeAll(() => turn("suspension"));
  afterAll(() => turn("resumption"));

  const lived = every.filter(([, operation]) => inTerritory(operation));
  it.each(lived)("%s", async (_id, operation) => {
    const [ask] = requestsFor(operation, place);
    if (operation.whileSuspended) {
      const answer = await send(service, operation, place, ask, credentialsOf(place, ask));
      expect(answer.status, await answer.text()).toBe(operation.status);
    } else {
      const answer = await refused(operation, ask, credentialsOf(place, ask));
      expect(answer).toMatchObject({ status: 403, problem: problem("territory-suspended") });
      expect(await watched.changes()).toEqual([]);
    }
  });

  it("and only these commands go on", () => {
    const going = operations().filter((one) => one.kind === "command" && one.whileSuspended);
    expect(going.map((one) => one.id).sort()).toEqual([
      "approveTerritory",
      "askCount",
      "askReplacement",
      "closeVote",
      "confirmReplacement",
      "decideNotification",
      "enterCount",
      "eraseTerritory",
      "markAttendance",
      "openVote",
      "recordIncident",
      "recordSecurityIncident",
      "refuseTerritory",
      "resumeTerritory",
      "sealArchive",
      "sealMinutes",
      "suspendTerritory",
      "undoAttendance",
    ]);
  });
});
