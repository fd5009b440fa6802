import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Service, startService } from "@ipt/local/service/start-service.ts";
import { afterAll, expect, it } from "vitest";

const dataDir = mkdtempSync(join(tmpdir(), "ipt-restart-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const problems: unknown[] = [];
const start = (fresh: boolean, port = 0, folder = dataDir) =>
  startService({
    dataDir: folder,
    port,
    fresh,
    onError: (error) => problems.push(error),
    onCrash: () => problems.push("the engine ended"),
  });

const running = async (fresh: boolean): Promise<Service> => {
  const started = await start(fresh);
  if (!started.ok) throw new Error(started.error.message);
  return started.value;
};

const key = (): string =>
  /^IPT_BREST=(.+)$/m.exec(readFileSync(join(dataDir, "demo.env"), "utf8"))?.[1] ?? "";

const partners = async (service: Service, init: RequestInit = {}): Promise<string> => {
  const answer = await fetch(`${service.url}/v1/territories/brest-metropole/partners?limit=100`, {
    ...init,
    headers: { authorization: `Bearer ${key()}`, "content-type": "application/json" },
  });
  return answer.text();
};

it("keeps its data from one start to the next, alone on its folder and its port, and forgets when told to", async () => {
  const first = await running(true);
  await partners(first, {
    method: "POST",
    body: JSON.stringify({ id: "added", name: "Ajouté", kind: "other" }),
  });
  const before = await partners(first);
  expect(before).toContain("Ajouté");
  const secret = key();

  const sameFolder = await start(false);
  expect(sameFolder).toMatchObject({ ok: false, error: { kind: "already-running" } });
  expect(JSON.stringify(sameFolder)).toContain(first.url);
  const port = Number(new URL(first.url).port);
  const elsewhere = mkdtempSync(join(tmpdir(), "ipt-restart-"));
  const samePort = await start(false, port, elsewhere);
  rmSync(elsewhere, { recursive: true, force: true });
  expect(samePort).toMatchObject({ ok: false, error: { kind: "port-in-use" } });
  // Neither refusal harmed the one that runs.
  expect(await partners(first)).toBe(before);
  await first.stop();

  const second = await running(false);
  expect(key()).toBe(secret);
  expect(await partners(second)).toBe(before);
  await second.stop();

  const third = await running(true);
  expect(key()).not.toBe(secret);
  expect(await partners(third)).not.toContain("Ajouté");
  await third.stop();
  expect(problems).toEqual([]);
});
