/**
 * Lets Node run the pages without a build: `node --import @ipt/web/jsx-loader.ts`, or import this module and then
 * import the pages dynamically. Node erases types by itself but knows nothing of JSX.
 */
import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, buildSync } from "esbuild";

const OPTIONS = {
  write: false,
  bundle: false,
  format: "esm",
  target: "node24",
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  sourcemap: "inline",
  logLevel: "silent",
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
} satisfies BuildOptions;

const ROOT = import.meta.dirname;

/** Every page at once: each synchronous call of esbuild starts a process of its own. */
const compile = (paths: readonly string[]): readonly (readonly [string, string])[] => {
  const { outputFiles } = buildSync({
    ...OPTIONS,
    entryPoints: [...paths],
    outdir: ROOT,
    outbase: ROOT,
    outExtension: { ".js": ".tsx" },
  });
  return outputFiles.map(({ path, text }) => [path, text]);
};

const compiled = new Map(compile(globSync("**/*.tsx", { cwd: ROOT }).map((path) => join(ROOT, path))));

registerHooks({
  load: (url, context, nextLoad) => {
    if (!url.startsWith("file:") || !url.endsWith(".tsx")) return nextLoad(url, context);
    const path = fileURLToPath(url);
    const source = compiled.get(path) ?? buildSync({ ...OPTIONS, entryPoints: [path] }).outputFiles[0]?.text;
    return { format: "module", shortCircuit: true, source: source ?? "" };
  },
});
