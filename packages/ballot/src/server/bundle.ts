import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

const source = fileURLToPath(new URL("..", import.meta.url));

/** What each kind of page needs of this package; the page's own script is added by whoever makes the page. */
export const BROWSER_MODULES = {
  voter: ["voter/advance.ts", "voter/state.ts", "code.ts"],
  landlord: ["code.ts", "letters.ts"],
  bureau: ["sealing.ts", "share.ts", "count.ts", "archive/verify.ts", "archive/seal.ts", "archive/texts.ts"],
} as const satisfies Record<string, readonly string[]>;

export type BrowserModules = keyof typeof BROWSER_MODULES;

/** Phones of 2017 that still receive pages: iOS 15, Chrome 90. */
export const BROWSER_TARGET = "es2021";

/** To be given to esbuild by whoever bundles a voter's page: the library's numbers become the browser's BigInt. */
export const nativeNumbers: Plugin = {
  name: "native-numbers",
  setup: (build) => {
    build.onLoad({ filter: /blindrsa-ts\/lib\/src\/sjcl\/index\.js$/ }, () => ({
      contents: 'import { sjcl } from "./voter/bignum.ts"; export default sjcl;',
      resolveDir: source,
    }));
  },
};

/** The JavaScript of one kind of page, minified, as one ECMAScript module. */
export const bundle = async (kind: BrowserModules): Promise<string> => {
  const lines = BROWSER_MODULES[kind].map((path) => `export * from "./${path}";`);
  const result = await build({
    stdin: { contents: lines.join("\n"), resolveDir: source, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: BROWSER_TARGET,
    plugins: [nativeNumbers],
    legalComments: "none",
  });
  return result.outputFiles.map((file) => file.text).join("");
};

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** The verifier as one file of plain JavaScript, for any Node from version 20 on, with nothing to install. */
export const bundleVerifier = async (): Promise<string> => {
  const result = await build({
    entryPoints: [`${source}server/cli/main.ts`],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    plugins: [nativeNumbers],
    banner: { js: "#!/usr/bin/env node" },
    legalComments: "none",
  });
  return result.outputFiles.map((file) => file.text).join("");
};
