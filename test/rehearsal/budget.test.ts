import { beforeAll, describe, expect, it } from "vitest";
import { type BundleMeasure, measureBundles } from "../bench/bundles/measure-bundles.ts";

/**
 * Beside the yardstick started in turn with them, so that neither the machine nor its load is what is measured:
 * processor time to import and to give a first answer, and bytes read for both. The bar is 1.3; pages have none yet.
 */
const PROCESSOR: Readonly<Record<string, number>> = { api: 1.3, ballot: 1.3, web: 1.8 };
const BYTES: Readonly<Record<string, number>> = { api: 1.3, ballot: 1.3, web: 2.1 };
const RUNS = 3;
/** Neighbours only add to a start: the more rounds, the nearer the quickest ones are to what a start takes. */
const MOST_ROUNDS = 8;

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

/** What a busy machine disturbs least: the quickest start of all the rounds. */
const quickest = (rounds: readonly (readonly BundleMeasure[])[], name: string): number =>
  Math.min(...rounds.flat().flatMap((one) => (one.name === name ? one.times.map(({ cpu }) => cpu) : [])));

const over = (rounds: readonly (readonly BundleMeasure[])[]): readonly string[] =>
  Object.entries(PROCESSOR).flatMap(([name, bar]) => {
    const ratio = quickest(rounds, name) / quickest(rounds, "bare");
    return ratio < bar ? [] : [`${name}: ${ratio.toFixed(2)} of the yardstick's time, ${bar} at most`];
  });

describe("The API, the ballot and the pages", () => {
  const rounds: (readonly BundleMeasure[])[] = [];
  const measure = async (): Promise<void> => {
    rounds.push(await measureBundles(["api", "ballot", "web"], RUNS));
  };
  beforeAll(measure);

  it("start in little more time than a bare function", async () => {
    while (over(rounds).length > 0 && rounds.length < MOST_ROUNDS) await measure();
    expect(over(rounds)).toEqual([]);
  });

  it("read little more than a bare function, and nothing at first that can wait", () => {
    const [[bare, ...measured] = []] = rounds;
    expect(measured.map(({ name }) => name)).toEqual(Object.keys(BYTES));
    for (const { name, first, read, lazy } of measured) {
      const bytes = first / (bare?.first ?? 0);
      expect([name, bytes < (BYTES[name] ?? 0)], `${name}: ${bytes}`).toEqual([name, true]);
      expect(namesOf(lazy)).toEqual(expect.arrayContaining([...(WAITING[name] ?? [])]));
      if (READ[name]) expect(namesOf(read)).toEqual(READ[name]);
    }
  });
});
