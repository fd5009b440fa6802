import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { clearDataFolder } from "./clear-data-folder.ts";
import { lockDataFolder } from "./lock-data-folder.ts";

const root = mkdtempSync(join(tmpdir(), "ipt-lock-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const about = { address: "http://localhost:3000", since: "2026-11-23T08:00:00.000Z" };
const LOCK = fileURLToPath(new URL("./lock-data-folder.ts", import.meta.url));

it("refuses a second instance, says which one runs and how to stop it, and lets go on release", () => {
  const dataDir = join(root, "same");
  const first = lockDataFolder(dataDir, about);
  const second = lockDataFolder(dataDir, about);
  expect(second).toMatchObject({ ok: false, error: { kind: "already-running" } });
  const message = second.ok ? "" : second.error.message;
  expect(message).toContain(`kill ${process.pid}`);
  expect(message).toContain("http://localhost:3000");
  expect(message.indexOf("tourne déjà")).toBeLessThan(message.indexOf("already runs"));

  if (first.ok) first.value.release();
  const third = lockDataFolder(dataDir, about);
  expect(third.ok).toBe(true);
  if (third.ok) third.value.release();
});

it("is held against another process and freed when that process is killed", async () => {
  const dataDir = join(root, "other");
  const script = `
    import { lockDataFolder } from ${JSON.stringify(LOCK)};
    console.log(lockDataFolder(${JSON.stringify(dataDir)}, ${JSON.stringify(about)}).ok);
    setInterval(() => undefined, 1000);`;
  const holder = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(holder.stdout, "data");
  const refused = lockDataFolder(dataDir, about);
  expect(refused.ok ? "" : refused.error.message).toContain(`processus ${holder.pid}`);

  holder.kill("SIGKILL");
  await once(holder, "exit");
  const taken = lockDataFolder(dataDir, about);
  expect(taken.ok).toBe(true);
  if (taken.ok) taken.value.release();
});

it("says so when the folder cannot be used", () => {
  const file = join(root, "a-file");
  writeFileSync(file, "");
  expect(lockDataFolder(file, about)).toMatchObject({ ok: false, error: { kind: "data-folder-unusable" } });
});

it("stays in force while the folder is emptied for a fresh start", () => {
  const dataDir = join(root, "fresh");
  const lock = lockDataFolder(dataDir, about);
  mkdirSync(join(dataDir, "mail"));
  writeFileSync(join(dataDir, "mail", "a.eml"), "");
  writeFileSync(join(dataDir, "tables.db"), "");
  clearDataFolder(dataDir);
  expect(existsSync(join(dataDir, "tables.db"))).toBe(false);
  expect(existsSync(join(dataDir, "mail"))).toBe(false);
  expect(lockDataFolder(dataDir, about).ok).toBe(false);
  if (lock.ok) lock.value.release();
});
