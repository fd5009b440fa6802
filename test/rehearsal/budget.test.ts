import { expect, test } from "vitest";
import { measureBundles, typical } from "../bench/bundles/measure-bundles.ts";

/**
 * Processor time to import and to give a first answer, beside the yardstick started in turn with it: a ratio, so that
 * neither the machine nor its load is what is measured. The aim is 1.3; `npm run bench:bundles` tells where it stands.
 */
const CEILING = 1.7;
const RUNS = 7;

test("The API starts in little more than a bare function, and reads nothing at first that can wait", async () => {
  const [bare, api] = await measureBundles(["api"], RUNS);
  if (!bare || !api) throw new Error("nothing measured");
  const ratio = typical(api.times, (one) => one.cpu) / typical(bare.times, (one) => one.cpu);
  expect(ratio).toBeLessThan(CEILING);
  expect(api.eager / bare.eager).toBeLessThan(1.9);
  const lazy = api.lazy.map(({ name }) => name.replace(/-[0-9A-Z]{8}\.mjs$|\.mjs$/, ""));
  expect(lazy).toEqual(
    expect.arrayContaining(["votes", "problem", "papaparse", "park-answer", "territory-archive"]),
  );
}, 60_000);
