import { createHash } from "node:crypto";
import { BatchWriteItemCommand } from "@aws-sdk/client-dynamodb";
import { restoredTableInfix } from "@ipt/contracts/stored-names.ts";
import { restoreInto } from "@ipt/dynamodb/store/restore-into.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inOrder } from "../world/changes.ts";
import { itemsOf } from "../world/every-item.ts";
import type { Place, Who } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { openService, type Service } from "../world/service.ts";
import { NOW } from "../world/walk.ts";
import { copyTable } from "./copy-table.ts";

/** The runbooks of a territory's life, followed on the embedded engine, with a neighbour who must notice nothing. */
let service: Service;
let place: Place;
let neighbour: Place;
let untouched: string;
beforeAll(async () => {
  service = await openService();
  place = await populate(service, "amber");
  // Its name begins as the other's does: the nearest that two territories can be.
  neighbour = await populate(service, "amber-sud");
  service.setNow(NOW);
  untouched = await dump(neighbour.territory());
});
afterAll(() => service.stop());

const held = (territory: string) => itemsOf(service.engine.client, mainTable.name, territory);

/** A digest of everything a territory has. */
async function dump(territory: string): Promise<string> {
  const items = (await held(territory)).map((item) => JSON.stringify(inOrder(item))).sort();
  return createHash("sha256").update(items.join("\n")).digest("hex");
}

const ask = async (who: Who, method: string, path: string, body?: object, of: Place = place) => {
  const { key, session } = of.credentials(who);
  const answer = await service.fetch(`/v1/territories${path}`, {
    method,
    headers: { ...(key ?? session), ...(body ? { "content-type": "application/json" } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  const json: unknown = text.startsWith("{") ? JSON.parse(text) : null;
  return { status: answer.status, text, json };
};
const statusOf = async (...asked: Parameters<typeof ask>): Promise<number> => (await ask(...asked)).status;

const at = (path = ""): string => `/${place.territory()}${path}`;
const vote = (name: string, path: string): string =>
  at(`/quartiers/${place.id(name)}/votes/${place.id(`${name}-vote`)}${path}`);

it("is onboarded by two calls, and its id is never given twice", async () => {
  const territory = { territory: "nouvelle-ville", name: "Nouvelle-Ville", communes: [] };
  const member = { email: "anne@nouvelle-ville.example", name: "Anne", roles: ["coordinator"] };
  expect(await statusOf("operator", "POST", "", territory)).toBe(201);
  expect(await statusOf("operator", "POST", "/nouvelle-ville/members", member)).toBe(200);
  const cookie = await service.signIn({ email: member.email });
  const seen = await service.fetch("/v1/territories/nouvelle-ville", { headers: { cookie } });
  expect(seen.status).toBe(200);
  expect(await statusOf("operator", "POST", "", territory)).toBe(409);
});

it("is suspended: everything is still read, nothing is written, and the open vote goes to its minutes", async () => {
  expect(await statusOf("operator", "POST", at("/suspension"))).toBe(200);
  expect(await statusOf("reader", "GET", at("/quartiers"))).toBe(200);
  expect(await ask("coordinator", "POST", at("/quartiers"), { id: "x", name: "X" })).toMatchObject({
    status: 403,
    json: { type: expect.stringContaining("territory-suspended") },
  });
  const mark = { dwelling: place.id("opened-6") };
  expect(await statusOf("tenants", "POST", vote("opened", "/attendance"), mark)).toBe(201);
  service.setNow("2026-03-19T18:00:00.000Z");
  expect(await statusOf("tenants", "POST", vote("opened", "/close"))).toBe(200);
  const counts = { for: 4, against: 1, blank: 0, void: 0 };
  expect(await statusOf("landlord", "POST", vote("opened", "/counts"), counts)).toBe(201);
  expect(await statusOf("tenants", "POST", vote("opened", "/counts"), counts)).toBe(201);
  expect(await statusOf("tenants", "POST", vote("opened", "/minutes"))).toBe(201);
});

it("is not erased while another of its votes waits for its minutes", async () => {
  const confirmed = { confirm: place.territory() };
  expect(await ask("operator", "POST", at("/erasure"), confirmed)).toMatchObject({
    status: 409,
    json: { type: expect.stringContaining("open-vote") },
  });
});

it("resumes as it was, and what was refused meanwhile is taken again", async () => {
  expect(await statusOf("operator", "POST", at("/resumption"))).toBe(200);
  const quartier = { id: place.id("after"), name: "Après", dwellings: 4, landlord: place.id("landlord") };
  expect(await statusOf("coordinator", "POST", at("/quartiers"), quartier)).toBe(201);
});

it("takes everything away in an archive, with none of its secrets and nothing of its neighbour", async () => {
  const { status, text } = await ask("coordinator", "GET", at("/export"));
  expect(status).toBe(200);
  expect(text.length).toBeGreaterThan(10_000);
  expect(text).not.toContain(neighbour.secret);
});

it("leaves nothing but a certificate that counts what went, whatever it is asked again", async () => {
  service.setNow("2026-03-20T18:00:00.000Z");
  const counts = { for: 2, against: 1, blank: 0, void: 0 };
  for (const name of ["due", "planned"]) await ask("tenants", "POST", vote(name, "/close"));
  for (const name of ["due", "closed", "counted", "planned"]) {
    await ask("landlord", "POST", vote(name, "/counts"), counts);
    await ask("tenants", "POST", vote(name, "/counts"), counts);
    await ask("tenants", "POST", vote(name, "/minutes"));
  }
  // Held online as well: two members come to the count, then agree on the paper and on an urn that stayed empty.
  for (const who of ["tenants", "landlord"] as const) await ask(who, "POST", vote("shut", "/counting"));
  const nobody = { channel: "online", for: 0, against: 0, blank: 0, void: 0 };
  for (const who of ["tenants", "landlord"] as const) {
    await ask(who, "POST", vote("shut", "/counts"), counts);
    await ask(who, "POST", vote("shut", "/counts"), nobody);
  }
  expect(await statusOf("tenants", "POST", vote("shut", "/minutes"))).toBe(201);
  const confirmed = { confirm: place.territory() };
  expect(await statusOf("operator", "POST", at("/erasure"), confirmed)).toBe(409);
  expect(await statusOf("operator", "POST", at("/suspension"))).toBe(200);
  const before = (await held(place.territory())).length;
  const erased = await ask("operator", "POST", at("/erasure"), confirmed);
  expect(erased.status, erased.text).toBe(201);
  expect(erased.json).toMatchObject({ territory: place.territory(), fingerprint: expect.any(String) });
  const total: unknown = Reflect.get(erased.json ?? {}, "total");
  expect(total).toBe(before);
  const left = await held(place.territory());
  expect(left.map(({ sk }) => sk?.S)).toEqual(["ERASURE"]);
  expect((await ask("operator", "POST", at("/erasure"), confirmed)).json).toEqual(erased.json);
  expect(
    await statusOf("operator", "POST", "", { territory: place.territory(), name: "X", communes: [] }),
  ).toBe(409);
});

it("comes back as a backup has it: what was spoilt, and nothing else", async () => {
  const of = place.territory("suspended");
  const copied = `${mainTable.name}${restoredTableInfix}20260320`;
  await copyTable(service, copied);
  const pk = { S: `T#${of}` };
  const since = {
    pk,
    sk: { S: "P#PARTNER#since" },
    t: { S: "partner" },
    v: { N: "1" },
    r: { N: "1" },
    d: { M: {} },
  };
  await service.engine.client.send(
    new BatchWriteItemCommand({
      RequestItems: {
        [mainTable.name]: [
          { PutRequest: { Item: since } },
          { DeleteRequest: { Key: { pk, sk: { S: "TERRITORY" } } } },
        ],
      },
    }),
  );
  const restored = await restoreInto({
    client: service.engine.client,
    tableName: mainTable.name,
    from: copied,
    territory: of,
    options: {},
    now: service.now(),
    event: (counts) => ({
      id: "restored",
      at: service.now(),
      type: "territory.restored",
      actor: "operator:test",
      requestId: "restored",
      quartier: null,
      subject: of,
      data: { ...counts },
    }),
  });
  expect(restored).toEqual({ ok: true, value: { put: 1, deleted: 1 } });
  const keys = (await held(of)).map(({ sk }) => sk?.S ?? "");
  expect(keys).toContain("TERRITORY");
  expect(keys).not.toContain("P#PARTNER#since");
});

it("has disturbed its neighbour in nothing", async () => {
  expect(await dump(neighbour.territory())).toBe(untouched);
});
