import type { Texts } from "./tracked-files.ts";

const MOST_LINES = 400;
const MEDIAN = 60;
const P90 = 200;

const linesOf = (text: string): number => text.split("\n").length - 1;

/** The value that a share of the sorted sizes does not exceed. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.ceil(sorted.length * share) - 1] ?? 0;

export type Sizes = { readonly problems: readonly string[]; readonly summary: string };

/** A cap for every source; median and ninth decile for the product's sources, tests apart. */
export const sizes = (files: Texts): Sizes => {
  const all = [...files].filter(([path]) => /\.(?:ts|tsx|mjs)$/.test(path));
  const product = all
    .filter(([path]) => /^(?:packages|functions|infra)\//.test(path) && !/\.test\.tsx?$/.test(path))
    .map(([, text]) => linesOf(text))
    .sort((a, b) => a - b);
  const median = quantile(product, 0.5);
  const p90 = quantile(product, 0.9);
  const tooLong = all.filter(([, text]) => linesOf(text) > MOST_LINES);
  return {
    problems: [
      ...tooLong.map(([path, text]) => `${path}: ${linesOf(text)} lines, at most ${MOST_LINES}`),
      ...(median > MEDIAN ? [`median of ${median} lines a file, at most ${MEDIAN}`] : []),
      ...(p90 > P90 ? [`ninth decile of ${p90} lines a file, at most ${P90}`] : []),
    ],
    summary: `${product.length} files: median ${median} lines, p90 ${p90}, most ${product.at(-1) ?? 0}`,
  };
};
