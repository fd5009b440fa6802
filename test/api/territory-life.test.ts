import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { Place, Who } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import { openService, type Service } from "../world/service.ts";

let service: Service;
let place: Place;
beforeAll(async () => {
  service = await openService();
  place = await populate(service, "amber");
});
afterAll(() => service.stop());

const ask = async (who: Who, method: string, path: string, body?: object, ifMatch?: number) => {
  const { key, session } = place.credentials(who);
  return service.fetch(`/v1/territories/${place.territory()}${path}`, {
    method,
    headers: {
      ...(key ?? session),
      ...(body ? { "content-type": "application/json" } : {}),
      ...(ifMatch === undefined ? {} : { "if-match": `"${ifMatch}"` }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
};
const json = async (who: Who, method: string, path: string, body?: object) =>
  z.unknown().parse(await (await ask(who, method, path, body)).json());

const Journal = z.object({
  items: z.array(z.object({ at: z.string(), type: z.string() })),
  next: z.string().nullable(),
});
const Manifest = z.object({
  files: z.array(z.object({ file: z.string(), lines: z.int(), sha256: z.string() })),
});
const Certificate = z.object({
  territory: z.string(),
  total: z.int(),
  deleted: z.record(z.string(), z.int()),
  fingerprint: z.string(),
});

describe("What the operator lets a territory use", () => {
  const set = (quotas: object, features: object, revision: number) => {
    const none = {
      requestsPerMinute: null,
      quartiers: null,
      dwellingsPerQuartier: null,
      exportsPerDay: null,
    };
    const all = { onlineVote: true, apiKeys: true };
    const body = { quotas: { ...none, ...quotas }, features: { ...all, ...features }, reason: "Essai" };
    return ask("operator", "POST", "/quotas", body, revision);
  };
  const revisionOf = async (): Promise<number> =>
    Number(/\d+/.exec((await ask("operator", "GET", "")).headers.get("etag") ?? "")?.[0]);
  const codeOf = async (answer: Response): Promise<unknown> =>
    z.object({ type: z.string() }).parse(await answer.json()).type;

  it("is refused beyond, undoes nothing, is written with its reason, and is the operator's alone to change", async () => {
    const quartier = { name: "Un de trop", dwellings: 12, landlord: place.id("landlord") };
    const rows = [
      { ref: "1", building: "A", label: "1" },
      { ref: "2", building: "A", label: "2" },
    ];
    const importing = () =>
      ask("landlord", "POST", `/quartiers/${place.id("informed")}/register`, { dwellings: rows });
    expect(
      (await set({ quartiers: 1, dwellingsPerQuartier: 1 }, { apiKeys: false }, await revisionOf())).status,
    ).toBe(200);
    const more = await set({ dwellingsPerQuartier: 50_001 }, {}, await revisionOf());
    expect([more.status, await more.text()]).toEqual([422, expect.stringContaining("50000")]);
    const quota = "urn:ipt:problem:quota-reached";
    expect(await codeOf(await ask("coordinator", "POST", "/quartiers", quartier))).toBe(quota);
    expect(await codeOf(await importing())).toBe(quota);
    const made = await ask("coordinator", "POST", "/api-keys", { name: "Logiciel", roles: ["reader"] });
    expect(await codeOf(made)).toBe("urn:ipt:problem:feature-off");
    expect((await ask("coordinator", "GET", `/quartiers/${place.id("informed")}`)).status).toBe(200);
    const own = await ask("coordinator", "POST", "/quotas", { reason: "Moi" }, await revisionOf());
    expect(own.status).toBe(403);
    const [latest] = Journal.parse(await json("coordinator", "GET", "/events?limit=1")).items;
    expect(latest?.type).toBe("territory.quotas-set");
    expect((await set({}, {}, await revisionOf())).status).toBe(200);
  });
});

describe("What two people change at once", () => {
  it("is written by the first, and the other is told to read it again", async () => {
    const path = `/conventions/${place.id("draft")}`;
    const read = await ask("coordinator", "GET", path);
    const revision = Number(/\d+/.exec(read.headers.get("etag") ?? "")?.[0]);
    const both = await Promise.all(
      ["2026-05-01", "2026-06-01"].map((to) => ask("coordinator", "PATCH", path, { to }, revision)),
    );
    expect(both.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    expect((await ask("coordinator", "PATCH", path, { to: null })).status).toBe(428);
    const winner = both.find((one) => one.status === 200);
    expect(winner?.headers.get("etag")).toBe(`"${revision + 1}"`);
  });

  it("keeps what the change does not name", async () => {
    const path = `/quartiers/${place.id("blank")}`;
    await ask("coordinator", "PATCH", path, { description: "Deux tours." }, 1);
    expect(await json("reader", "GET", path)).toMatchObject({
      dwellings: 8,
      description: "Deux tours.",
      revision: 2,
    });
    await ask("coordinator", "PATCH", path, { dwellings: null }, 2);
    expect(await json("reader", "GET", path)).toMatchObject({ dwellings: null, description: "Deux tours." });
  });
});

describe("A campaign led before joining", () => {
  it("is dated, or nothing tells it from a vote that was never held", async () => {
    const path = `/quartiers/${place.id("past")}/history`;
    const told = { source: "Archives", stage: "review", vote: { outcome: "adopted", source: "Archives" } };
    const undated = await ask("coordinator", "POST", path, told);
    expect(undated.status).toBe(422);
    expect(await undated.text()).toContain("history-undated");
    const dated = { ...told, vote: { ...told.vote, decidedOn: "2011" } };
    expect((await ask("coordinator", "POST", path, dated)).status).toBe(201);
  });
});

describe("The journal", () => {
  it("is read newest first, whole, page after page", async () => {
    const seen: string[] = [];
    let cursor = "";
    do {
      const page = Journal.parse(await json("coordinator", "GET", `/events?limit=40${cursor}`));
      seen.push(...page.items.map((one) => one.at));
      cursor = page.next === null ? "" : `&cursor=${page.next}`;
    } while (cursor !== "");
    expect(seen.length).toBeGreaterThan(100);
    expect(seen).toEqual(seen.toSorted().reverse());
    expect(seen.at(-1)).toBe("2026-01-05T08:00:00.000Z");
  });
});

describe("A territory's clock", () => {
  it("does not move where people really live", async () => {
    expect((await ask("coordinator", "POST", "/clock", { to: "2027-01-01" })).status).toBe(409);
  });

  it("moves forward in a sandbox, never back, and dates what is written", async () => {
    const sandbox = (path: string, body: object) =>
      service.fetch(`/v1/territories/${place.territory("sandbox")}${path}`, {
        method: "POST",
        headers: { ...place.credentials("coordinator").session, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    expect((await sandbox("/clock", { to: "2026-06-15", at: "09:00" })).status).toBe(200);
    const made = await sandbox("/partners", { name: "En juin", kind: "other" });
    expect(made.status).toBe(201);
    expect((await sandbox("/clock", { to: "2026-06-14" })).status).toBe(422);
    const read = await service.fetch(`/v1/territories/${place.territory("sandbox")}/events?limit=1`, {
      headers: place.credentials("coordinator").session,
    });
    expect(await read.json()).toMatchObject({
      items: [{ type: "partner.created", at: expect.stringMatching(/^2026-06-15T07:/) }],
    });
  });
});

describe("A territory that leaves", () => {
  it("takes everything in one archive of open formats, whose fingerprints hold, without secrets", async () => {
    const answer = await ask("coordinator", "GET", "/export");
    expect(answer.headers.get("content-type")).toBe("application/zip");
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const manifest = Manifest.parse(JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array())));
    const names = manifest.files.map((one) => one.file);
    for (const record of [
      "partner",
      "quartier",
      "campaign",
      "registerPage",
      "vote",
      "minutes",
      "contract",
      "event",
    ]) {
      expect(names).toContain(`${record}.jsonl`);
    }
    expect(names).not.toContain("apiKey.jsonl");
    for (const { file, lines, sha256 } of manifest.files) {
      const bytes = files[file] ?? new Uint8Array();
      expect([file, createHash("sha256").update(bytes).digest("hex")]).toEqual([file, sha256]);
      const texts = strFromU8(bytes).trimEnd().split("\n");
      expect(texts.length).toBe(lines);
      for (const text of texts)
        expect(() => z.record(z.string(), z.unknown()).parse(JSON.parse(text))).not.toThrow();
    }
    expect(Object.keys(files)).toContain("LISEZMOI.txt");
    const journal = Journal.parse(await json("coordinator", "GET", "/events?limit=1"));
    expect(journal.items[0]?.type).toBe("territory.exported");
  });

  it("is erased by the operator alone, suspended and named first, and never during a vote", async () => {
    const erase = (who: Who, confirm: string) => ask(who, "POST", "/erasure", { confirm });
    expect((await erase("coordinator", place.territory())).status).toBe(403);
    expect((await erase("operator", "another")).status).toBe(422);
    expect((await erase("operator", place.territory())).status).toBe(409);
    expect((await ask("operator", "POST", "/suspension", {})).status).toBe(200);
    expect(await json("operator", "POST", "/erasure", { confirm: place.territory() })).toMatchObject({
      type: expect.stringContaining("open-vote"),
    });
  });

  it("leaves a certificate that says what was deleted, and its id to nobody", async () => {
    const erased = place.territory("erased");
    const read = await service.fetch(`/v1/territories/${erased}/erasure`, {
      headers: place.credentials("operator").session,
    });
    expect(read.status).toBe(200);
    const certificate = Certificate.parse(await read.json());
    expect(certificate.territory).toBe(erased);
    expect(certificate.deleted).toMatchObject({ territory: 1 });
    expect(Object.values(certificate.deleted).reduce((sum, one) => sum + one, 0)).toBe(certificate.total);
    expect(certificate.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const again = await service.fetch("/v1/territories", {
      method: "POST",
      headers: { ...place.credentials("operator").session, "content-type": "application/json" },
      body: JSON.stringify({ territory: erased, name: "Encore", communes: [] }),
    });
    expect(again.status).toBe(409);
  });
});
