import { createHash } from "node:crypto";
import { runExport } from "@ipt/application/exports/run-export.ts";
import { startExport } from "@ipt/application/exports/start-export.ts";
import type { Actor } from "@ipt/application/kernel/actor.ts";
import { createIds } from "@ipt/application/kernel/create-ids.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import { createPartner } from "@ipt/application/partners/create-partner.ts";
import type { Archives, ArchiveWorkshop } from "@ipt/application/ports/archives.ts";
import { createTerritory } from "@ipt/application/territories/create-territory.ts";
import { eraseTerritory } from "@ipt/application/territories/erase-territory.ts";
import { suspendTerritory } from "@ipt/application/territories/set-status.ts";
import { directory } from "@ipt/dynamodb/directory/directory.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { fileArchives } from "@ipt/local/exports/file-archives.ts";
import { systemRandomBytes } from "@ipt/local/system/randomness.ts";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";

let engine: EphemeralEngine;
let clock = "2027-03-15T09:00:00.000Z";
const now = () => clock;
const newId = createIds(now, systemRandomBytes);
const digest = async (text: string) => createHash("sha256").update(text).digest("hex");
const COORDINATOR: Actor = { kind: "member", id: "c", name: "c", roles: ["coordinator"], partner: null };
const OPERATOR: Actor = { kind: "operator", id: "operator", name: "operator" };

beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

const contextIn = async (territory: string, archives: Archives, actor: Actor = OPERATOR) => {
  const store = territoryStore(engine.client, mainTable.name, territory, { now });
  return makeContext(
    {
      directory: directory(engine.client, mainTable.name).reader,
      archives,
      now,
      newId,
      randomBytes: systemRandomBytes,
      digest,
    },
    {
      territory,
      store,
      profile: await store.get("territory", {}),
      actor,
      requestId: "test",
      ifMatch: null,
      idempotency: null,
    },
  );
};

const must = async <T>(
  result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>,
): Promise<T> => {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.error));
  return settled.value;
};

const opened = async (territory: string, archives: Archives = fileArchives(engine.dataDir)) => {
  await must(
    createTerritory(await contextIn(territory, archives), { territory, name: "Ville", communes: [] }),
  );
  for (const name of ["Bailleur", "Centre social"])
    await must(createPartner(await contextIn(territory, archives, COORDINATOR), { name, kind: "other" }));
  return { archives, ctx: () => contextIn(territory, archives) };
};

it("An export is asked for once, prepared once whoever comes, tells how far it is, and gives the archive", async () => {
  const files = fileArchives(engine.dataDir);
  let archivesMade = 0;
  const make: ArchiveWorkshop["make"] = (...given) => {
    archivesMade += 1;
    return files.workshop.make(...given);
  };
  const { ctx, archives } = await opened("exported", { ...files, workshop: { ...files.workshop, make } });
  const asked = await must(startExport(await ctx(), {}));
  expect(asked).toMatchObject({ status: "waiting", done: 0 });
  expect((await must(startExport(await ctx(), {}))).id).toBe(asked.id);
  await Promise.all(
    Array.from({ length: 3 }, async () => must(runExport(await ctx(), { export: asked.id }))),
  );
  const done = await must(runExport(await ctx(), { export: asked.id }));
  expect(archivesMade).toBe(1);
  expect(done.total).toBeGreaterThan(10);
  expect(done).toMatchObject({ status: "done", done: done.total, finishedAt: clock });
  const file = await archives.fetch("exported", asked.id, "exported.zip");
  const bytes = file?.kind === "bytes" ? file.bytes : new Uint8Array();
  expect(bytes.length).toBe(done.bytes);
  const unzipped = unzipSync(bytes);
  expect(new TextDecoder().decode(unzipped["partner.jsonl"])).toContain("Centre social");
  expect(Object.keys(unzipped)).not.toContain("dataExport.jsonl");
  const next = await must(startExport(await ctx(), {}));
  expect(next.id).not.toBe(asked.id);
});

it("One that was left is begun again by who looks, one that failed says so and can be asked for anew", async () => {
  const files = fileArchives(engine.dataDir);
  let broken = true;
  const workshop: ArchiveWorkshop = {
    ...files.workshop,
    put: async (...given) => {
      if (broken) throw new Error("no room");
      return files.workshop.put(...given);
    },
  };
  const fragile: Archives = { ...files, workshop };
  const { ctx } = await opened("left", fragile);
  const asked = await must(startExport(await ctx(), {}));
  await expect((async () => runExport(await ctx(), { export: asked.id }))()).rejects.toThrow("no room");
  const { store } = await ctx();
  const failed = await store.get("dataExport", { id: asked.id });
  expect(failed?.value.status).toBe("failed");
  const again = await must(startExport(await ctx(), {}));
  expect(again.id).not.toBe(asked.id);

  // Whoever began it is gone: it stays as it was last told.
  const begun = await store.get("dataExport", { id: again.id });
  if (!begun) throw new Error("asked for and not there");
  expect(
    await store.keep("dataExport", { ...begun.value, status: "running", done: 3, total: 9 }, begun.revision),
  ).toBe(true);
  expect(await store.keep("dataExport", { ...begun.value, done: 4 }, begun.revision)).toBe(false);
  broken = false;
  expect((await must(runExport(await ctx(), { export: again.id }))).status).toBe("running");
  clock = new Date(Date.parse(clock) + 121_000).toISOString();
  expect((await must(runExport(await ctx(), { export: again.id }))).status).toBe("done");
});

it("One that is prepared elsewhere is begun by nobody who looks, and asked for anew once it says nothing for an hour", async () => {
  const { workshop: _workshop, ...elsewhere } = fileArchives(engine.dataDir);
  const { ctx } = await opened("elsewhere", elsewhere);
  const asked = await must(startExport(await ctx(), {}));
  expect((await must(runExport(await ctx(), { export: asked.id }))).status).toBe("waiting");
  const minutes = (count: number) => new Date(Date.parse(clock) + count * 60_000).toISOString();
  clock = minutes(59);
  expect((await must(startExport(await ctx(), {}))).id).toBe(asked.id);
  clock = minutes(1);
  expect((await must(startExport(await ctx(), {}))).id).not.toBe(asked.id);
});

it("Archives go with their territory", async () => {
  const { ctx, archives } = await opened("gone");
  const asked = await must(startExport(await ctx(), {}));
  await must(runExport(await ctx(), { export: asked.id }));
  await must(suspendTerritory(await ctx(), {}));
  await must(eraseTerritory(await ctx(), { confirm: "gone" }));
  expect(await archives.fetch("gone", asked.id, "gone.zip")).toBeNull();
});
