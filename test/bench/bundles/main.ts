import { type BundleMeasure, MEASURED, measureBundles, typical } from "./measure-bundles.ts";

/** `npm run bench:bundles [runs]`: size and cold start of each function, beside the yardstick of the same run. */
const runs = Number(process.argv[2] ?? 15);
const measures = await measureBundles(MEASURED, runs);
const [bare] = measures;
if (!bare) throw new Error("nothing measured");

const wall = ({ times }: BundleMeasure): number => typical(times, (one) => one.import + one.answer, 0.25);
const cpu = ({ times }: BundleMeasure): number => typical(times, (one) => one.cpu);
const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(12))).join("");

const lines = [
  row([
    "function",
    "import kB",
    "ratio",
    "answer kB",
    "ratio",
    "import ms",
    "answer ms",
    "sum ratio",
    "cpu ms",
    "cpu ratio",
  ]),
  ...measures.map((one) =>
    row([
      one.name,
      (one.eager / 1000).toFixed(0),
      (one.eager / bare.eager).toFixed(2),
      (one.first / 1000).toFixed(0),
      (one.first / bare.first).toFixed(2),
      typical(one.times, (time) => time.import, 0.25).toFixed(0),
      typical(one.times, (time) => time.answer, 0.25).toFixed(0),
      (wall(one) / wall(bare)).toFixed(2),
      cpu(one).toFixed(0),
      (cpu(one) / cpu(bare)).toFixed(2),
    ]),
  ),
  "",
  "Read for the first answer:",
  ...measures.map(
    ({ name, read }) =>
      `  ${name}: ${read.map((file) => `${file.name} ${(file.bytes / 1000).toFixed(1)} kB`).join(", ")}`,
  ),
  "",
  "Loaded lazily, each with the first request that needs it:",
  ...measures
    .filter(({ lazy, name }) => lazy.length > 0 && name !== "bare")
    .map(
      ({ name, lazy }) =>
        `  ${name}: ${lazy.map((file) => `${file.name} ${(file.bytes / 1000).toFixed(0)} kB`).join(", ")}`,
    ),
];
process.stdout.write(`${lines.join("\n")}\n`);
