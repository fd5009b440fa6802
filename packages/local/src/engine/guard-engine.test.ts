import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";

const START = fileURLToPath(new URL("./start-engine.ts", import.meta.url));

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

it("ends the engine when the product is killed without a chance to stop it", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "ipt-guard-"));
  const script = `
    import { startEngine } from ${JSON.stringify(START)};
    const engine = await startEngine({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(engine.value.pid);
    setInterval(() => undefined, 1000);`;
  const product = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(product.stdout, "data");
  const enginePid = Number(String(line));
  expect(isAlive(enginePid)).toBe(true);

  product.kill("SIGKILL");
  await vi.waitUntil(() => !isAlive(enginePid), { timeout: 60_000, interval: 5 });
  rmSync(dataDir, { recursive: true });
});
