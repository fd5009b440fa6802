import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleScript } from "../islands/bundle-script.ts";
import { compileStyles } from "../styles/compile-styles.ts";
import type { Assets } from "./assets.ts";
import { makeAsset } from "./make-asset.ts";

const ICON = join(import.meta.dirname, "icon.svg");

/** Compiles every static file of the site, in memory. About a second, most of it Sass. */
export const buildAssets = (): Assets => {
  const { ltr, rtl } = compileStyles();
  return {
    styles: makeAsset("site", "css", ltr),
    "styles-rtl": makeAsset("site-rtl", "css", rtl),
    script: makeAsset("site", "js", bundleScript()),
    icon: makeAsset("icon", "svg", readFileSync(ICON, "utf8")),
  };
};
