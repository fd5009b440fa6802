import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { afterAll, describe, expect, it } from "vitest";
import { createTables } from "../tables/create-tables.ts";
import { engineClient } from "./clients.ts";
import { ephemeralEngine } from "./ephemeral-engine.ts";
import { locateEngine } from "./locate-engine.ts";
import { type Engine, startEngine } from "./start-engine.ts";

const root = mkdtempSync(join(tmpdir(), "ipt-engine-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const started = async (settings: Parameters<typeof startEngine>[0]): Promise<Engine> => {
  const engine = await startEngine(settings);
  if (!engine.ok) throw new Error(engine.error.message);
  return engine.value;
};

const key = { pk: { S: "T#brest" }, sk: { S: "A" } };

describe("the embedded engine", () => {
  it("keeps its data from one start to the next, even after SIGKILL", async () => {
    const dataDir = join(root, "kept");
    const crashed = Promise.withResolvers<string | null>();
    const first = await started({ dataDir, onCrash: ({ signal }) => crashed.resolve(signal) });
    const client = engineClient(first.endpoint);
    expect(await createTables(client)).toEqual({ created: ["internet-pour-tous", "internet-pour-tous-urn"] });
    await client.send(
      new PutItemCommand({ TableName: mainTable.name, Item: { ...key, name: { S: "Kérédern" } } }),
    );
    client.destroy();
    process.kill(first.pid ?? 0, "SIGKILL");
    expect(await crashed.promise).toBe("SIGKILL");

    const second = await started({ dataDir });
    const again = engineClient(second.endpoint);
    expect(await createTables(again)).toEqual({ created: [] });
    const { Item } = await again.send(new GetItemCommand({ TableName: mainTable.name, Key: key }));
    expect(Item).toMatchObject({ name: { S: "Kérédern" } });
    again.destroy();
    await second.stop();
  });

  it("is told apart from a crash when it is stopped, and stops only once", async () => {
    let crashes = 0;
    const engine = await started({
      dataDir: join(root, "stopped"),
      onCrash: () => {
        crashes += 1;
      },
    });
    await Promise.all([engine.stop(), engine.stop()]);
    expect(crashes).toBe(0);
    expect(() => process.kill(engine.pid ?? 0, 0)).toThrow(/ESRCH/);
  });

  it("starts many times at once, each on its own port", async () => {
    const engines = await Promise.all(Array.from({ length: 6 }, () => ephemeralEngine()));
    expect(new Set(engines.map(({ endpoint }) => endpoint)).size).toBe(6);
    await Promise.all(engines.map(({ stop }) => stop()));
    expect(engines.some(({ dataDir }) => existsSync(dataDir))).toBe(false);
  });

  it("is replaced by the service that DYNAMODB_ENDPOINT names", async () => {
    const environment = { DYNAMODB_ENDPOINT: "http://127.0.0.1:8000" };
    expect(await started({ dataDir: join(root, "unused"), environment })).toMatchObject({
      endpoint: "http://127.0.0.1:8000",
      databaseFile: null,
    });
    expect(existsSync(join(root, "unused"))).toBe(false);
  });

  it("says what to do, in French and English, when its executable is missing", () => {
    const located = locateEngine({ DYNOXIDE_BIN: "/nowhere/dynoxide" });
    expect(located).toMatchObject({ ok: false, error: { kind: "engine-missing" } });
    const message = located.ok ? "" : located.error.message;
    expect(message).toMatch(/n'est pas disponible.*\/nowhere\/dynoxide/);
    expect(message).toMatch(/not available here/);
    expect(locateEngine({}).ok).toBe(true);
  });

  it("says why when what it is pointed at is not an engine", async () => {
    const outcome = await startEngine({
      dataDir: join(root, "false"),
      environment: { DYNOXIDE_BIN: "/bin/false" },
    });
    expect(outcome).toMatchObject({ ok: false, error: { kind: "engine-failed" } });
  });
});
