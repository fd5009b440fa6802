import { join } from "node:path";
import { buildSync } from "esbuild";

/** The browser script in one file. Older browsers get no script, and every page works without. */
export const bundleScript = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, "site.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome80", "firefox78", "safari14.1"],
    legalComments: "none",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
};
