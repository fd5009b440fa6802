import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { sandboxRegisterCsv } from "@ipt/local/seed/sandbox-register-csv.ts";
import { expect, it } from "vitest";
import { runService } from "./local-service.ts";

const run = promisify(execFile);
const script = fileURLToPath(new URL("../../docs/tutoriel/parcours.sh", import.meta.url));
const list = new URL("../../docs/tutoriel/les-ajoncs.csv", import.meta.url);

it("takes a quartier of 300 dwellings from nothing to its review with the documented curl lines", async () => {
  const service = await runService();
  try {
    const { stdout } = await run("bash", [script], {
      env: { ...process.env, BASE: service.url, IPT_DATA: service.dataDir },
    });
    expect(stdout).toContain("ligne 4, Identifiant : dwelling-twice (1A-001)");
    expect(stdout).toContain("300 logements concernés");
    expect(stdout).toContain("participation 74 / 300, quorum 75");
    expect(stdout).toContain("rejected : 74 exprimés, quorum 75");
    expect(stdout).toContain("adopted : 99 exprimés, quorum 75");
    expect(stdout).toMatch(/take-up\s+20 \/ 300 {2}measured/);
    expect(stdout).toMatch(/provider-penetration\s+51 \/ 300 {2}declared/);
    expect(stdout).toMatch(/computers-delivered\s+1 \/ 2 {2}measured/);
    expect(stdout).toContain("rejected : 6 exprimés, quorum 2");
    expect(service.errors).toEqual([]);
  } finally {
    await service.stop();
  }
}, 600_000);

it("ships the list that the fictitious landlord would export", () => {
  expect(readFileSync(list, "utf8")).toBe(sandboxRegisterCsv("allée des Ajoncs", 312));
});
