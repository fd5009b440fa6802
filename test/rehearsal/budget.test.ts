import { expect, test } from "vitest";
import { measureBundles, typical } from "../bench/bundles/measure-bundles.ts";

/**
 * Beside the yardstick started in turn with them, so that neither the machine nor its load is what is measured:
 * processor time to import and to give a first answer, and bytes read for both. The bar is 1.3; pages have none yet.
 */
const PROCESSOR: Readonly<Record<string, number>> = { api: 1.3, ballot: 1.3, web: 1.6 };
const BYTES: Readonly<Record<string, number>> = { api: 1.3, ballot: 1.3, web: 2.1 };
const RUNS = 5;

/** All that a first answer reads. What is added to it is added to every cold start: say why, in the decision record. */
const READ: Readonly<Record<string, readonly string[]>> = {
  api: ["get-territory", "index", "territories"],
  ballot: ["get-vote", "index", "vote", "votes"],
};

const WAITING: Readonly<Record<string, readonly string[]>> = {
  api: ["votes", "problem", "papaparse", "park-answer", "territory-archive", "commit", "tally"],
  web: ["home", "city", "quartier", "workspace", "voter"],
  ballot: ["voter", "votes", "sealed-votes", "ballot-crypto", "vote-keys", "problem", "commit"],
};

const namesOf = (files: readonly { readonly name: string }[]): string[] =>
  files.map((file) => file.name.replace(/-[0-9A-Z]{8}\.mjs$|\.mjs$/, "")).sort();

test("The API, the ballot and the pages start in little more than a bare function, and read nothing at first that can wait", async () => {
  const [bare, ...measured] = await measureBundles(["api", "ballot", "web"], RUNS);
  if (!bare) throw new Error("nothing measured");
  for (const { name, times, first, read, lazy } of measured) {
    const processor = typical(times, (one) => one.cpu) / typical(bare.times, (one) => one.cpu);
    expect([name, processor < (PROCESSOR[name] ?? 0)], `${name}: ${processor}`).toEqual([name, true]);
    const bytes = first / bare.first;
    expect([name, bytes < (BYTES[name] ?? 0)], `${name}: ${bytes}`).toEqual([name, true]);
    expect(namesOf(lazy)).toEqual(expect.arrayContaining([...(WAITING[name] ?? [])]));
    if (READ[name]) expect(namesOf(read)).toEqual(READ[name]);
  }
}, 240_000);
