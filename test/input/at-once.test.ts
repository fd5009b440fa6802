import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../world/ask.ts";
import { type Changes, watchChanges } from "../world/changes.ts";
import type { Place, Who } from "../world/place.ts";
import { populate } from "../world/populate.ts";
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

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

const post = async (who: Who, path: string, body: Json, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await service.fetch(`/v1/territories/amber${path}`, {
    method: "POST",
    headers: { ...place.credentials(who).key, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const value: unknown = JSON.parse(await answer.text());
  const type = answer.status < 400 ? "done" : String(field(value, "type")).replace("urn:ipt:problem:", "");
  return { status: answer.status, type, value };
};

const times = <T>(count: number, run: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => run(index)));

/** How many answers there were of each kind. */
const tally = (answers: readonly { readonly type: string }[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(answers, (one) => one.type)].map(([type, all]) => [type, all.length]));

const eventsOf = async (type: string): Promise<number> =>
  (await watched.changes()).filter((one) => one.type === "event" && field(one.after?.["d"], "type") === type)
    .length;

describe("Many at once", () => {
  it("31 advances of the same stage: one passes, the others are told that it has moved", async () => {
    const path = `/quartiers/${place.id("prepared")}/stage/advance`;
    const answers = await times(31, () => post("coordinator", path, { from: "preparation" }));
    expect(tally(answers)).toEqual({ done: 1, "stage-moved": 30 });
    expect(await eventsOf("campaign.advanced")).toBe(1);
  });

  it("the same advance sent 31 times with one idempotency key is done once, and all hear the same", async () => {
    const path = `/quartiers/${place.id("prepared")}/stage/advance`;
    const key = { "idempotency-key": "advance-once" };
    const answers = await times(31, () => post("coordinator", path, { from: "preparation" }, key));
    expect(tally(answers)).toEqual({ done: 31 });
    expect(new Set(answers.map((one) => JSON.stringify(one.value))).size).toBe(1);
    expect(await eventsOf("campaign.advanced")).toBe(1);
  });

  it("40 grants of a tenth of what is left: ten fit, the budget is never passed", async () => {
    const answers = await times(40, (index) =>
      post("coordinator", "/budgets/2026/grants", {
        id: `grant-${index}`,
        partner: place.id("recycler"),
        amount: { cents: 60_000 },
        grantedOn: "2026-03-01",
      }),
    );
    expect(tally(answers)).toEqual({ done: 10, "over-committed": 30 });
    expect(await eventsOf("grant.created")).toBe(10);
  });

  it("grants against a total lowered at the same moment never pass it", async () => {
    const lower = async () => {
      const answer = await service.fetch("/v1/territories/amber/budgets/2026", {
        method: "PATCH",
        headers: {
          ...place.credentials("coordinator").key,
          "content-type": "application/json",
          "if-match": '"2"',
        },
        body: JSON.stringify({ total: { cents: 450_000 } }),
      });
      return answer.status;
    };
    await Promise.all([
      lower(),
      times(10, (index) =>
        post("coordinator", "/budgets/2026/grants", {
          id: `grant-${index}`,
          partner: place.id("recycler"),
          amount: { cents: 60_000 },
          grantedOn: "2026-03-01",
        }),
      ),
    ]);
    const read = await service.fetch("/v1/territories/amber/budgets/2026", {
      headers: { ...place.credentials("reader").key },
    });
    const budget: { total: { cents: number }; grants: { amount: { cents: number } }[] } = JSON.parse(
      await read.text(),
    );
    const granted = budget.grants.reduce((sum, one) => sum + one.amount.cents, 0);
    expect(granted).toBeLessThanOrEqual(budget.total.cents);
  });

  it("20 spendings on one grant: what it holds, and no more", async () => {
    const path = `/budgets/2026/grants/${place.id("grant")}/spendings`;
    const answers = await times(20, (index) =>
      post("coordinator", path, {
        id: `spending-${index}`,
        amount: { cents: 50_000 },
        on: "2026-03-10",
        label: "Atelier",
      }),
    );
    expect(tally(answers)).toEqual({ done: 8, "over-spent": 12 });
  });

  it("20 marks for one dwelling: one voice", async () => {
    const quartier = place.id("opened");
    const mark = { dwelling: place.id("opened-8") };
    const answers = await times(20, () =>
      post("tenants", `/quartiers/${quartier}/votes/${quartier}-vote/attendance`, mark),
    );
    expect(tally(answers)).toEqual({ done: 1, "already-voted": 19 });
    expect(await eventsOf("vote.attended")).toBe(1);
  });

  it("two campaigns started at once: one runs", async () => {
    const answers = await times(12, () =>
      post("coordinator", `/quartiers/${place.id("blank")}/campaigns`, {}),
    );
    expect(answers.filter((one) => one.status === 201)).toHaveLength(1);
    expect(answers.every((one) => [201, 409, 412].includes(one.status))).toBe(true);
    expect(await eventsOf("campaign.started")).toBe(1);
  });
});
