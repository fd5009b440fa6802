import type { Operation } from "@ipt/contracts/operation.ts";
import { operations } from "@ipt/contracts/operations/all.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Ask, type Credentials, credentialsOf, send } from "../world/ask.ts";
import { type Changes, watchChanges } from "../world/changes.ts";
import { type Place, STAFF_NAMES } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { requestsFor } from "../world/requests/all.ts";
import { openService, type Service } from "../world/service.ts";
import { idsOfInput } from "./ids-of-input.ts";
import { foreignLeaves, type Leaf, withLeaf } from "./leaves.ts";

let service: Service;
let here: Place;
let there: Place;
let watched: Changes;

beforeAll(async () => {
  service = await openService();
  here = await populate(service, "amber");
  there = await populate(service, "birch");
  watched = await watchChanges(service.client, service.engine.client);
});
afterEach(() => watched.restore());
afterAll(() => service.stop());

const every = operations().map((one) => [one.id, one] as const);
const open = (operation: Operation): boolean => operation.allow.includes("visitor");
const inTerritory = every.filter(([, operation]) => operation.path.includes("{territory}"));

/** Sends a request whose answer must say nothing of the other place. */
const answerTo = async (
  operation: Operation,
  ask: Ask,
  credentials: Credentials,
  territory: string,
): Promise<number> => {
  const answer = await send(service, operation, here, ask, credentials, territory);
  expect(await answer.text()).not.toContain(there.secret);
  return answer.status;
};

/** Requests made for each place, side by side. */
const pairs = (operation: Operation): [Ask, Ask][] => {
  const others = requestsFor(operation, there);
  return requestsFor(operation, here).map((ask, index) => [ask, others[index] ?? ask]);
};

describe("Another territory answers nothing, whatever one shows of one's own:", () => {
  it.each(inTerritory.filter(([, operation]) => open(operation)))(
    "%s, open to all, takes no key of elsewhere and shows a stranger what it shows anybody",
    async (_id, operation) => {
      const [ask] = requestsFor(operation, there);
      const { key, session } = here.credentials("coordinator");
      const target = there.territory(ask.in);
      if (key) expect(await answerTo(operation, ask, key, target)).toBe(401);
      if (operation.kind === "command") return;
      const texts = await Promise.all(
        [session, {}].map(async (one) => (await send(service, operation, here, ask, one, target)).text()),
      );
      expect(texts[0]).toBe(texts[1]);
    },
  );

  it.each(inTerritory.filter(([, operation]) => !open(operation)))("%s", async (_id, operation) => {
    const [ask] = requestsFor(operation, there);
    const target = there.territory(ask.in);
    const statuses = await Promise.all(
      STAFF_NAMES.flatMap((who) => {
        const { key, session } = here.credentials(who);
        return [answerTo(operation, ask, key ?? {}, target), answerTo(operation, ask, session, target)];
      }),
    );
    expect(statuses).toEqual(STAFF_NAMES.flatMap(() => [401, 404]));
    expect(await watched.changes()).toEqual([]);
  });
});

describe("An id of another territory is an id of nothing:", () => {
  it.each(inTerritory)("%s", async (_id, operation) => {
    for (const [ask, other] of pairs(operation)) {
      const leaves = foreignLeaves(ask, other);
      const swaps = [...leaves.map((leaf): Leaf[] => [leaf]), ...(leaves.length > 1 ? [leaves] : [])];
      for (const swap of swaps) {
        const forged = swap.reduce(withLeaf, ask);
        const status = await answerTo(operation, forged, credentialsOf(here, ask), here.territory(ask.in));
        const what = `${swap.map((leaf) => leaf.at.join("/")).join(", ")}: ${status}`;
        expect(status, what).toBeGreaterThanOrEqual(400);
        expect(status, what).toBeLessThan(500);
        expect(await watched.changes(), what).toEqual([]);
      }
    }
  });

  it.each(every)("and the request of %s names every id that it accepts", (_id, operation) => {
    const swapped = new Set(
      pairs(operation)
        .flatMap(([ask, other]) => foreignLeaves(ask, other))
        .map(({ at: [, ...names] }) => names.map((name) => (/^\d+$/.test(name) ? "*" : name)).join("/")),
    );
    const names = idsOfInput(operation).filter((name) => name !== "id");
    expect(names.filter((name) => !swapped.has(name) && !/^(territory|confirm)$/.test(name))).toEqual([]);
  });
});

describe("What one territory keeps is not found from another:", () => {
  it("an idempotency key used there is new here", async () => {
    const [, operation] = every.find(([id]) => id === "createPartner") ?? [];
    if (!operation) throw new Error("no operation creates a partner");
    const make = async (place: Place) => {
      const [ask] = requestsFor(operation, place);
      const headers = { ...credentialsOf(place, ask), "idempotency-key": "same-key" };
      return send(service, operation, place, ask, headers);
    };
    const first = await make(there);
    const second = await make(here);
    expect([first.status, second.status]).toEqual([201, 201]);
    const written = (await watched.changes()).filter((one) => one.type === "partner");
    expect(written.map((one) => one.pk)).toEqual(["T#amber", "T#birch"]);
  });

  it.each(inTerritory.filter(([id]) => id.startsWith("list")))(
    "a cursor given there by %s shows nothing of there",
    async (_id, operation) => {
      const [ask] = requestsFor(operation, there);
      const paged = { ...ask, query: { ...ask.query, limit: "1" } };
      const page = await send(service, operation, there, paged);
      const { next = null }: { next?: string | null } = JSON.parse(await page.text());
      if (next === null) return;
      const [own] = requestsFor(operation, here);
      const forged = { ...own, query: { ...own.query, limit: "1", cursor: next } };
      const status = await answerTo(operation, forged, credentialsOf(here, own), here.territory(own.in));
      expect([200, 422]).toContain(status);
    },
  );

  it("a person with a role in both has in each the role given there", async () => {
    const leaver = await service.signIn({ email: "leaver@birch.example" });
    const [, invite] = every.find(([id]) => id === "inviteMember") ?? [];
    const [, create] = every.find(([id]) => id === "createPartner") ?? [];
    if (!invite || !create) throw new Error("operations are missing");
    const body = { email: "leaver@birch.example", name: "Des deux", roles: ["coordinator"] };
    const invited = await send(service, invite, here, { as: "coordinator", body });
    expect(invited.status).toBe(200);
    const ask = requestsFor(create, here)[0];
    const mine = await send(service, create, here, ask, { cookie: leaver });
    const theirs = await send(service, create, here, ask, { cookie: leaver }, there.territory());
    expect([mine.status, theirs.status]).toEqual([201, 403]);
  });
});
