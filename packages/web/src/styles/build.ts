/** Writes the static files for a deployment: `node packages/web/src/styles/build.ts [folder]`. */
import { join } from "node:path";
import { ASSET_NAMES } from "../assets/assets.ts";
import { buildAssets } from "../assets/build-assets.ts";
import { writeAssets } from "../assets/stored-assets.ts";

const DEFAULT_FOLDER = join(import.meta.dirname, "../../dist");

const started = performance.now();
const folder = process.argv[2] ?? DEFAULT_FOLDER;
const assets = await buildAssets();
writeAssets(folder, assets);
for (const name of ASSET_NAMES) {
  const { path, body, gzip } = assets[name];
  process.stdout.write(`${path}  ${body.length} bytes, ${gzip?.length ?? body.length} compressed\n`);
}
process.stdout.write(`${((performance.now() - started) / 1000).toFixed(2)} s\n`);
