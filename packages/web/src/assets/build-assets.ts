import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleIsland, bundleScript } from "../islands/bundle-script.ts";
import { compileStyles } from "../styles/compile-styles.ts";
import type { Assets, Island, WorkerScript } from "./assets.ts";
import { makeAsset } from "./make-asset.ts";

const ICON = join(import.meta.dirname, "icon.svg");

const islandAsset = async (name: Island | WorkerScript) => makeAsset(name, "js", await bundleIsland(name));

/** Compiles every static file of the site, in memory. About a second, most of it Sass. */
export const buildAssets = async (): Promise<Assets> => {
  const [voter, verify, archive, letters, bureau, field, desk, countWorker, checkWorker] = await Promise.all([
    islandAsset("voter"),
    islandAsset("verify"),
    islandAsset("archive"),
    islandAsset("letters"),
    islandAsset("bureau"),
    islandAsset("field"),
    islandAsset("desk"),
    islandAsset("count-worker"),
    islandAsset("check-worker"),
  ]);
  const { ltr, rtl } = compileStyles();
  return {
    styles: makeAsset("site", "css", ltr),
    "styles-rtl": makeAsset("site-rtl", "css", rtl),
    script: makeAsset("site", "js", bundleScript()),
    voter,
    verify,
    archive,
    letters,
    bureau,
    field,
    desk,
    "count-worker": countWorker,
    "check-worker": checkWorker,
    icon: makeAsset("icon", "svg", readFileSync(ICON, "utf8")),
  };
};
