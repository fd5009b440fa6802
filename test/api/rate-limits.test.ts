import { rateLimiter } from "@ipt/api/rate/rate-limiter.ts";
import { limits } from "@ipt/contracts/limits.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { OPERATOR, openService, type Service } from "../world/service.ts";

const BASE = "/v1/territories/brest";
const COORDINATOR = "anne@brest.example";

let service: Service;
let operator: Readonly<Record<string, string>>;
let coordinator: Readonly<Record<string, string>>;
let key: Readonly<Record<string, string>>;

const ask = (path: string, headers: Readonly<Record<string, string>> = {}, body?: object) =>
  service.fetch(path, {
    method: body ? "POST" : "GET",
    headers: { ...headers, ...(body ? { "content-type": "application/json" } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

beforeAll(async () => {
  service = await openService({ rates: rateLimiter() });
  service.setNow("2026-03-16T11:00:20.000Z");
  operator = { cookie: await service.signIn({ email: OPERATOR }) };
  coordinator = { cookie: await service.signIn({ email: COORDINATOR }) };
  await ask("/v1/territories", operator, { territory: "brest", name: "Brest", communes: [] });
  await ask(`${BASE}/members`, operator, { email: COORDINATOR, name: "Anne", roles: ["coordinator"] });
  const made = await ask(`${BASE}/api-keys`, coordinator, { name: "Logiciel", roles: ["reader"] });
  const { secret } = z.object({ secret: z.string() }).parse(await made.json());
  key = { authorization: `Bearer ${secret}` };
});
afterAll(() => service.stop());

const listed = (headers: Readonly<Record<string, string>>) => ask(`${BASE}/partners`, headers);

const LINE = /^"(\w+)";r=(\d+);t=40(?:, "territory";r=(\d+);t=40)?$/;

describe("Every answer of the API", () => {
  it("says what may be sent and what is left, to keys and people, and to strangers that they are counted by address", async () => {
    const { headers } = await listed(key);
    expect(headers.get("ratelimit-policy")).toBe(`"key";q=600;w=60, "territory";q=2400;w=60`);
    expect(headers.get("ratelimit")).toMatch(LINE);
    const person = await listed(coordinator);
    expect(person.headers.get("ratelimit-policy")).toBe(`"person";q=600;w=60, "territory";q=3000;w=60`);
    const everywhere = await ask("/v1/territories", coordinator);
    expect(everywhere.headers.get("ratelimit-policy")).toBe(`"person";q=600;w=60`);
    const strangers = ["/v1/openapi.json", "/v1/public/territories", `${BASE}/partners`, "/v1/nothing"];
    for (const path of strangers) {
      const answer = await ask(path);
      expect([path, answer.headers.get("ratelimit-policy")]).toEqual([path, `"address";q=3000;w=300`]);
      expect(answer.headers.has("ratelimit")).toBe(false);
    }
  });
});

/** The key made by the coordinator, one list for each of the two, and the list that tells. */
const COUNTED = 4;

describe("A share that is used up", () => {
  it("is used up by nobody who has no part in the territory", async () => {
    const stranger = { cookie: await service.signIn({ email: "someone@else.example" }) };
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => listed({})),
      ...Array.from({ length: 10 }, () => listed({ authorization: `${key["authorization"]}x` })),
      ...Array.from({ length: 10 }, () => listed(stranger)),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 404]));
    const territory = Number(LINE.exec((await listed(coordinator)).headers.get("ratelimit") ?? "")?.[3]);
    expect(territory).toBe(limits.requestsPerTerritory - COUNTED);
  });

  it("refuses a key with the seconds to wait, but no person, no stranger and no vote; another minute is another share", async () => {
    const quotas = {
      requestsPerMinute: 60,
      quartiers: null,
      dwellingsPerQuartier: null,
      exportsPerDay: null,
    };
    const features = { onlineVote: true, apiKeys: true };
    const set = await service.fetch(`${BASE}/quotas`, {
      method: "POST",
      headers: { ...operator, "content-type": "application/json" },
      body: JSON.stringify({ quotas, features, reason: "Essai" }),
    });
    expect(set.status, await set.text()).toBe(200);
    const all = await Promise.all(Array.from({ length: 60 }, () => listed(key)));
    expect(all.filter(({ status }) => status === 200).length).toBeGreaterThan(40);
    const refused = await listed(key);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("40");
    expect(refused.headers.get("ratelimit")).toMatch(/"territory";r=0;t=40$/);
    expect(await refused.json()).toMatchObject({
      type: "urn:ipt:problem:rate-limited",
      details: { policy: "territory", seconds: 40 },
    });
    expect((await listed(coordinator)).status).toBe(200);
    expect((await ask("/v1/public/territories")).status).toBe(200);
    const vote = `${BASE}/quartiers/bellevue/votes/v`;
    for (const path of [vote, `${vote}/ballot`]) expect((await ask(path, key)).status).toBe(404);
    service.setNow("2026-03-16T11:01:20.000Z");
    expect((await listed(key)).status).toBe(200);
  });
});
