import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundles, type FunctionName, functions } from "@ipt/contracts/deployment.ts";
import { buildAssets } from "@ipt/web/assets/build-assets.ts";
import { writeAssets } from "@ipt/web/assets/stored-assets.ts";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { type BundleFile, readMetafile } from "./bundle-file.ts";
import { joinFiles } from "./join-files.ts";
import { leaveOut } from "./leave-out.ts";
import { apartName, partsApart } from "./parts-apart.ts";
import { pdfFonts } from "./pdf-fonts.ts";
import { plainBuiltins } from "./plain-builtins.ts";
import { trimLibraries } from "./trim-libraries.ts";
import { withoutRequire } from "./without-require.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** CommonJS inside an ES module asks for `require` of Node's own modules; the name must clash with none. */
const REQUIRE =
  'import{createRequire as $createRequire}from"node:module";const require=$createRequire(import.meta.url);';

/**
 * Classes that take the place of Node's own, for which it loads the whole of its HTTP client: more than all of our
 * code costs a cold function.
 */
const FETCH_GLOBALS = "packages/lambda/src/fetch/globals.ts";

const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(functions, name);
export const functionNames: readonly FunctionName[] = Object.keys(functions).filter(isFunctionName);

/** Where bundles and their maps go, from the root of the repository. */
export type Folders = { readonly folder: string; readonly maps: string };

export type Bundle = {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly BundleFile[];
};

/** An ES module for Node 24, minified, with everything it needs in it. */
export const bundleOptions = (outdir: string): BuildOptions & { readonly metafile: true } => ({
  absWorkingDir: root,
  outdir,
  bundle: true,
  minify: true,
  metafile: true,
  format: "esm",
  platform: "node",
  target: "node24",
  mainFields: ["module", "main"],
  conditions: ["module"],
  outExtension: { ".js": ".mjs" },
  chunkNames: "[name]-[hash]",
  entryNames: "[name]",
  banner: { js: REQUIRE },
  legalComments: "none",
  sourcemap: "external",
  sourcesContent: false,
  logLevel: "error",
});

/** Functions that link to the static files of the site, which lie beside their code. */
const withAssets: ReadonlySet<FunctionName> = new Set(["web", "vote-pages"]);

/** Functions that call others by `fetch`, which takes Node's own classes. */
const fetching: ReadonlySet<FunctionName> = new Set(["sign-in"]);

let compiled: ReturnType<typeof buildAssets> | undefined;

/** Compiles the static files once, whatever asks for them. */
const addAssets = async (outdir: string): Promise<void> => {
  compiled ??= buildAssets();
  writeAssets(join(outdir, "assets"), await compiled);
};

/** What lies beside the code of a function. */
const filesBeside: { readonly [F in FunctionName]?: readonly string[] } = {
  api: ["openapi.json"],
  web: ["openapi.json"],
};

const moveMaps = (outputs: Metafile["outputs"], folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of Object.keys(outputs)) {
    if (path.endsWith(".map")) renameSync(join(root, path), join(folder, basename(path)));
  }
};

/**
 * Bundles one function. What is imported dynamically stays in files apart, loaded when first needed. The same sources
 * give the same bytes anywhere.
 */
export const bundleFunction = async (
  name: FunctionName,
  { folder, maps }: Folders = bundles,
): Promise<Bundle> => {
  const outdir = resolve(root, folder, name);
  rmSync(outdir, { recursive: true, force: true });
  const wanted = new Set<string>();
  const torn = `${outdir}.torn`;
  const main = await build({
    ...bundleOptions(torn),
    banner: {},
    minify: false,
    sourcemap: "linked",
    entryPoints: { index: functions[name].entry },
    splitting: true,
    inject: fetching.has(name) ? [] : [FETCH_GLOBALS],
    plugins: [partsApart(wanted), leaveOut, trimLibraries, plainBuiltins, pdfFonts],
  });
  const joined = await joinFiles(torn, main.metafile.outputs, bundleOptions(outdir), {
    sharedApart: withAssets.has(name),
  });
  rmSync(torn, { recursive: true, force: true });
  const parts = await Promise.all(
    [...wanted].map((part) =>
      build({
        ...bundleOptions(outdir),
        entryPoints: { [apartName(part)]: part },
        plugins: [leaveOut, pdfFonts],
      }),
    ),
  );
  const made: Metafile["outputs"] = { ...joined };
  for (const { metafile } of parts) Object.assign(made, metafile.outputs);
  const outputs = withoutRequire(root, made, REQUIRE);
  moveMaps(outputs, resolve(root, maps, name));
  if (withAssets.has(name)) await addAssets(outdir);
  for (const path of filesBeside[name] ?? []) {
    const compact = JSON.stringify(JSON.parse(readFileSync(join(root, path), "utf8")));
    writeFileSync(join(outdir, basename(path)), compact);
  }
  return { name, folder: outdir, files: readMetafile(outputs) };
};

export const bundleAll = (folders?: Folders): Promise<readonly Bundle[]> =>
  Promise.all(functionNames.map((name) => bundleFunction(name, folders)));
