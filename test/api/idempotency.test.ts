import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Place } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { openService, type Service } from "../world/service.ts";
import { NOW } from "../world/walk.ts";

let service: Service;
let place: Place;
beforeAll(async () => {
  service = await openService();
  place = await populate(service, "amber");
});
afterAll(() => service.stop());

const post = async (
  key: string | null,
  path: string,
  body: object,
  who: "coordinator" | "tenants" = "coordinator",
) => {
  const answer = await service.fetch(`/v1/territories/${place.territory()}${path}`, {
    method: "POST",
    headers: {
      ...place.credentials(who).key,
      "content-type": "application/json",
      ...(key === null ? {} : { "idempotency-key": key }),
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, text };
};

const partner = (name: string) => ({ name, kind: "other" });
const named = async (name: string): Promise<number> => {
  const answer = await service.fetch(`/v1/territories/${place.territory()}/partners?limit=100`, {
    headers: place.credentials("coordinator").key ?? {},
  });
  return (await answer.text()).split(`"name":"${name}"`).length - 1;
};

describe("A request sent again with its key", () => {
  it("is done once and answered alike", async () => {
    const first = await post("a", "/partners", partner("Une fois"));
    expect(first.status).toBe(201);
    expect(await post("a", "/partners", partner("Une fois"))).toEqual(first);
    expect(await named("Une fois")).toBe(1);
  });

  it("is answered as it was, even where the rules would now refuse it", async () => {
    const votes = `/quartiers/${place.id("opened")}/votes/${place.id("opened")}-vote/attendance`;
    const mark = { dwelling: `${place.id("opened")}-5` };
    const first = await post("b", votes, mark, "tenants");
    expect(first.status).toBe(201);
    expect(await post("b", votes, mark, "tenants")).toEqual(first);
    const other = await post("c", votes, mark, "tenants");
    expect(other).toMatchObject({ status: 409, text: expect.stringContaining("already-voted") });
  });

  it("is done once when it is sent eight times at the same moment", async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post("d", "/partners", partner("Huit fois"))),
    );
    expect(new Set(answers.map((one) => `${one.status} ${one.text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(await named("Huit fois")).toBe(1);
  });

  it("is an error when it says something else", async () => {
    await post("e", "/partners", partner("Première"));
    const other = await post("e", "/partners", partner("Seconde"));
    expect(other).toMatchObject({ status: 422, text: expect.stringContaining("idempotency-mismatch") });
    expect(await named("Seconde")).toBe(0);
  });

  it("stays refused where it was refused: nothing was done to answer for", async () => {
    const grant = (cents: number) => ({
      partner: place.id("centre"),
      amount: { cents },
      grantedOn: "2026-03-01",
    });
    expect((await post("f", "/budgets/2026/grants", grant(9_000_000))).status).toBe(409);
    expect((await post("f", "/budgets/2026/grants", grant(1))).status).toBe(201);
  });

  it("is new again after 24 hours, whether or not the expired record was swept", async () => {
    const first = await post("g", "/partners", partner("Deux jours"));
    service.setNow(new Date(Date.parse(NOW) + 24 * 3_600_000 + 1000).toISOString());
    const later = await post("g", "/partners", partner("Deux jours"));
    service.setNow(NOW);
    expect(later.status).toBe(201);
    expect(later.text).not.toBe(first.text);
    expect(await named("Deux jours")).toBe(2);
  });
});
