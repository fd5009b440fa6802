import { expect, test } from "vitest";
import { measureBundles, typical } from "../bench/bundles/measure-bundles.ts";

/**
 * Processor time to import and to give a first answer, beside the yardstick started in turn with it: a ratio, so that
 * neither the machine nor its load is what is measured. The aim is 1.3; `npm run bench:bundles` tells where it stands.
 */
const CEILINGS: Readonly<Record<string, number>> = { api: 1.3, ballot: 1.4, web: 1.7 };
const BYTES: Readonly<Record<string, number>> = { api: 1.6, ballot: 1.62, web: 1.95 };
const RUNS = 7;

const WAITING: Readonly<Record<string, readonly string[]>> = {
  api: ["votes", "problem", "papaparse", "park-answer", "territory-archive"],
  web: ["home", "city", "quartier", "workspace", "voter"],
  ballot: ["voter", "votes", "sealed-votes", "ballot-crypto", "vote-keys", "problem"],
};

test("The API, the ballot and the pages start in little more than a bare function, and read nothing at first that can wait", async () => {
  const [bare, ...measured] = await measureBundles(["api", "ballot", "web"], RUNS);
  if (!bare) throw new Error("nothing measured");
  for (const { name, times, eager, lazy } of measured) {
    const ratio = typical(times, (one) => one.cpu) / typical(bare.times, (one) => one.cpu);
    expect([name, ratio < (CEILINGS[name] ?? 0)], `${name}: ${ratio}`).toEqual([name, true]);
    expect([name, eager / bare.eager < (BYTES[name] ?? 0)]).toEqual([name, true]);
    const waiting = lazy.map((file) => file.name.replace(/-[0-9A-Z]{8}\.mjs$|\.mjs$/, ""));
    expect(waiting).toEqual(expect.arrayContaining([...(WAITING[name] ?? [])]));
  }
}, 240_000);
