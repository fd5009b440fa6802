import { readdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Section, written } from "./report.ts";

/**
 * Measures the product against yardsticks taken in the same run. `npm run bench -- [section…] [--json] [--keep]`:
 * `--json` prints JSON instead of tables, `--keep` writes each section to `results/<section>.json`. Ends with a
 * non-zero status when a bar is passed.
 */
const { values: options, positionals: wanted } = parseArgs({
  options: { json: { type: "boolean", default: false }, keep: { type: "boolean", default: false } },
  allowPositionals: true,
});

const folder = new URL("sections/", import.meta.url);

const isSection = (value: unknown): value is Section =>
  typeof value === "object" && value !== null && "id" in value && "run" in value;

const load = async (file: string): Promise<Section> => {
  const module: unknown = await import(new URL(file, folder).href);
  const found: unknown =
    typeof module === "object" && module !== null ? Reflect.get(module, "section") : null;
  if (!isSection(found)) throw new Error(`${file} exports no section`);
  return found;
};

const files = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .sort();
const sections = await Promise.all(files.map(load));
const unknown = wanted.filter((id) => !sections.some((one) => one.id === id));
if (unknown.length > 0) {
  console.error(`no section ${unknown.join(", ")}: there are ${sections.map((one) => one.id).join(", ")}`);
  process.exit(2);
}

const results = [];
for (const { id, run } of sections.filter((one) => wanted.length === 0 || wanted.includes(one.id))) {
  const started = performance.now();
  const tables = await run();
  const result = { section: id, seconds: Math.round((performance.now() - started) / 1000), tables };
  results.push(result);
  if (!options.json) for (const table of tables) console.log(written(table));
  if (options.keep) {
    writeFileSync(new URL(`results/${id}.json`, import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
  }
}
if (options.json) console.log(JSON.stringify({ node: process.version, results }, null, 2));

const over = results
  .flatMap((one) => one.tables)
  .flatMap((one) => one.checks)
  .filter((one) => !one.ok);
if (over.length > 0) {
  console.error(`\n${over.length} over the bar: ${over.map((one) => one.what).join("; ")}`);
  process.exitCode = 1;
}
