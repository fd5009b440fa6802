import { basename } from "node:path";
import type { Plugin } from "esbuild";

/**
 * Parts loaded lazily that share much code with what loads first and nothing of its state: each becomes a bundle of
 * its own, with its own copy. Split like the others, they would tear the first file into pieces, read one by one.
 */
const APART: ReadonlyMap<string, string> = new Map([
  ["@ipt/lambda/answers/park-answer.ts", "packages/lambda/src/answers/park-answer.ts"],
  ["@ipt/lambda/archives/s3-archives.ts", "packages/lambda/src/archives/s3-archives.ts"],
  ["@ipt/lambda/health/cloud-health.ts", "packages/lambda/src/health/cloud-health.ts"],
]);

/** Name of the file of a part, without its extension. */
export const apartName = (source: string): string => basename(source, ".ts");

/** Imports these parts from files beside, and notes which ones are wanted. */
export const partsApart = (wanted: Set<string>): Plugin => ({
  name: "parts-apart",
  setup: (build) => {
    build.onResolve({ filter: /^@ipt\// }, ({ path, kind }) => {
      const source = kind === "dynamic-import" ? APART.get(path) : undefined;
      if (source === undefined) return undefined;
      wanted.add(source);
      return { path: `./${apartName(path)}.mjs`, external: true };
    });
  },
});
