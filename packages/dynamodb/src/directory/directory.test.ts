import { GetItemCommand } from "@aws-sdk/client-dynamodb";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mainTable } from "../table.ts";
import { directory } from "./directory.ts";
import type { Session } from "./session.ts";
import type { TerritorySummary } from "./summary.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());
const open = () => directory(engine.client, mainTable.name);

const session = (hash: string): Session => ({
  hash,
  provider: "local",
  issuer: "http://127.0.0.1/oidc",
  subject: "nolwenn",
  name: "Nolwenn",
  email: "nolwenn@example.test",
  emailVerified: true,
  idToken: "a.b.c",
  createdAt: "2026-11-23T08:00:00.000Z",
  expiresAt: "2026-11-23T16:00:00.000Z",
});

describe("Sessions", () => {
  const hash = "ab".repeat(32);

  test("are found by their hash until removed, and carry the date on which they may go", async () => {
    const { sessions } = open();
    expect(await sessions.find(hash)).toBeNull();
    await sessions.create(session(hash));
    expect(await sessions.find(hash)).toEqual(session(hash));
    const raw = await engine.client.send(
      new GetItemCommand({
        TableName: mainTable.name,
        Key: { pk: { S: `SESSION#${hash}` }, sk: { S: "SESSION" } },
      }),
    );
    expect(raw.Item?.["expiresAt"]).toEqual({ N: String(Date.parse("2026-11-23T16:00:00.000Z") / 1000) });
    await sessions.remove(hash);
    expect(await sessions.find(hash)).toBeNull();
    await sessions.remove(hash);
  });

  test("are never written over", async () => {
    const other = "cd".repeat(32);
    await open().sessions.create(session(other));
    await expect(open().sessions.create({ ...session(other), subject: "mallory" })).rejects.toThrow(
      "this hash",
    );
    expect((await open().sessions.find(other))?.subject).toBe("nolwenn");
  });

  test.each(["", "x", `${"ab".repeat(32)}#`, "AB".repeat(32), "../.."])(
    "no session has the hash %j",
    async (bad) => {
      expect(await open().sessions.find(bad)).toBeNull();
      await open().sessions.remove(bad);
    },
  );
});

const summary = (id: string, rest: Partial<TerritorySummary> = {}): TerritorySummary => ({
  id,
  name: `Ville de ${id}`,
  status: "active",
  sandbox: false,
  quartiers: { information: 2 },
  incidents: [],
  updatedAt: "2026-11-23T08:00:00.000Z",
  ...rest,
});

describe("Territories as projected", () => {
  test("are listed for the operator by pages", async () => {
    const { projection, reader, summaries } = open();
    for (const id of ["auray", "brest", "brest2", "concarneau"]) {
      expect(await projection.writeTerritory(summary(id))).toBe(true);
    }
    const first = await reader.allTerritories({ limit: 3, cursor: null });
    expect(first).toMatchObject({
      ok: true,
      value: { items: [{ id: "auray", roles: [] }, { id: "brest" }, { id: "brest2" }] },
    });
    const cursor = first.ok ? first.value.next : null;
    expect(await reader.allTerritories({ limit: 3, cursor })).toMatchObject({
      ok: true,
      value: { items: [{ id: "concarneau" }], next: null },
    });
    expect(await reader.allTerritories({ limit: 3, cursor: "?" })).toMatchObject({ ok: false });
    const whole = await summaries({ limit: 10, cursor: null });
    expect(whole.ok && whole.value.items[0]).toEqual(summary("auray"));
    await projection.removeTerritory("auray");
    expect(await reader.allTerritories({ limit: 1, cursor: null })).toMatchObject({
      value: { items: [{ id: "brest" }] },
    });
  });

  test("an event that comes again, or late, undoes nothing", async () => {
    const { projection, reader } = open();
    const later = summary("douarnenez", { status: "suspended", updatedAt: "2026-11-24T08:00:00.000Z" });
    expect(await projection.writeTerritory(summary("douarnenez"))).toBe(true);
    expect(await projection.writeTerritory(later)).toBe(true);
    expect(await projection.writeTerritory(summary("douarnenez"))).toBe(false);
    expect(await projection.writeTerritory(later)).toBe(true);
    const page = await reader.allTerritories({ limit: 100, cursor: null });
    const found = page.ok ? page.value.items.find(({ id }) => id === "douarnenez") : undefined;
    expect(found?.status).toBe("suspended");
  });
});

describe("A person's territories", () => {
  test("are those where they have roles, under their present names", async () => {
    const { projection, reader } = open();
    await projection.writeTerritory(summary("quimper"));
    await projection.writeTerritory(summary("rennes"));
    const updatedAt = "2026-11-23T08:00:00.000Z";
    const member = (user: string, territory: string) =>
      projection.writeMembership({ user, territory, roles: ["coordinator"], updatedAt });
    await member("u-1", "rennes");
    await member("u-1", "quimper");
    await member("u-1", "gone");
    await member("u-10", "rennes");
    await projection.writeTerritory(summary("rennes", { name: "Rennes Métropole" }));
    expect(await reader.territoriesOf("u-1")).toEqual([
      { id: "quimper", name: "Ville de quimper", status: "active", sandbox: false, roles: ["coordinator"] },
      { id: "rennes", name: "Rennes Métropole", status: "active", sandbox: false, roles: ["coordinator"] },
    ]);
    await projection.removeMembership("u-1", "rennes");
    expect((await reader.territoriesOf("u-1")).map(({ id }) => id)).toEqual(["quimper"]);
    expect((await reader.territoriesOf("u-10")).map(({ id }) => id)).toEqual(["rennes"]);
    await projection.writeMembership({ user: "u-10", territory: "rennes", roles: [], updatedAt });
    expect(await reader.territoriesOf("u-10")).toEqual([]);
    const left = await engine.client.send(
      new GetItemCommand({
        TableName: mainTable.name,
        Key: { pk: { S: "USER#u-10" }, sk: { S: "T#rennes" } },
      }),
    );
    expect(left.Item?.["expiresAt"]).toEqual({ N: String(Date.parse("2026-11-30T08:00:00.000Z") / 1000) });
    expect(await reader.territoriesOf("nobody")).toEqual([]);
    expect(await reader.territoriesOf("not an id")).toEqual([]);
  });
});
