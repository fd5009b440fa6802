import { join } from "node:path";
import { BROWSER_TARGET, nativeNumbers } from "@ipt/ballot/server/bundle.ts";
import { build, buildSync } from "esbuild";
import type { Island, WorkerScript } from "../assets/assets.ts";

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

/** The script of a few pages alone, such as a vote's. Where it does not run, its page says what to do instead. */
export const bundleIsland = async (name: Island | WorkerScript): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, name === "field" ? "" : "ballot", `${name}.ts`)],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: BROWSER_TARGET,
    plugins: [nativeNumbers],
    legalComments: "none",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
};
