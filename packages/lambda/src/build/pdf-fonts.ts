import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

const ASKED = /\w+\$?\d*\(['"]#standard-fonts\/(\w+)['"]\)/g;

/** The PDF library asks for the measures of its fonts at run time, from a folder that a bundle has not: they go in. */
export const pdfFonts: Plugin = {
  name: "pdf-fonts",
  setup: (build) => {
    build.onLoad({ filter: /pdfkit\/js\/pdfkit\.node\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replaceAll(
        ASKED,
        (_, font: string) => `require("./standard-fonts/${font}.cjs")`,
      );
      return { contents, loader: "js" };
    });
  },
};
