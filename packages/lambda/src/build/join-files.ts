import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bundles } from "@ipt/contracts/deployment.ts";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

/** What splitting made: the files, by name, with what each exports and whether something loads it lazily. */
type Split = { readonly exports: readonly string[]; readonly lazily: boolean };

/** Files that the first one needs at once, itself included. */
const neededAtOnce = (outputs: Metafile["outputs"]): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(basename(path))) return;
    found.add(basename(path));
    for (const { path: needed, kind } of outputs[path]?.imports ?? [])
      if (kind === "import-statement" && outputs[needed]) visit(needed);
  };
  for (const path of Object.keys(outputs)) if (basename(path) === bundles.file) visit(path);
  return found;
};

const splitOf = (outputs: Metafile["outputs"]): ReadonlyMap<string, Split> =>
  new Map(
    Object.entries(outputs)
      .filter(([path]) => path.endsWith(".mjs"))
      .map(([path, { exports, entryPoint }]): [string, Split] => [
        basename(path),
        { exports, lazily: entryPoint !== undefined && basename(path) !== bundles.file },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Names under which the joined file exports what its parts did. */
const renamed = (part: number, index: number): string => `$${part}_${index}`;

/** Reads a lazy file's imports of joined parts from the joined file instead. */
const fromJoined = (joined: readonly string[], split: ReadonlyMap<string, Split>): Plugin => ({
  name: "from-joined",
  setup: (builder) => {
    builder.onResolve({ filter: /^\.\/.*\.mjs$/ }, ({ path, kind }) => {
      const part = joined.indexOf(basename(path));
      if (part === -1 || kind === "dynamic-import") return { path, external: true };
      return { path: basename(path), namespace: "joined" };
    });
    builder.onLoad({ filter: /.*/, namespace: "joined" }, ({ path }) => {
      const names = (split.get(path)?.exports ?? []).map(
        (name, index) => `${renamed(joined.indexOf(path), index)} as ${name}`,
      );
      return { contents: `export { ${names.join(", ")} } from "./${bundles.file}?";` };
    });
    builder.onResolve({ filter: /\?$/ }, () => ({ path: `./${bundles.file}`, external: true }));
  },
});

/** Leaves every dynamic import of a lazy file as it is. */
const lazyOutside: Plugin = {
  name: "lazy-outside",
  setup: (builder) => {
    builder.onResolve({ filter: /^\.\/.*\.mjs$/ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

/**
 * Joins what splitting tore apart: one file with all that starts with the function, and one file for each lazy part.
 * What lazy parts share goes into the first file, as reading thirty small files costs a cold function more than what
 * they hold; or, with `sharedApart`, stays in files of its own: a hundred pages share more than any of them needs.
 */
export const joinFiles = async (
  folder: string,
  outputs: Metafile["outputs"],
  options: BuildOptions & { readonly metafile: true },
  { sharedApart }: { readonly sharedApart: boolean },
): Promise<Metafile["outputs"]> => {
  const split = splitOf(outputs);
  const first = neededAtOnce(outputs);
  const waits = (name: string, { lazily }: Split): boolean => lazily || (sharedApart && !first.has(name));
  const joined = [...split].flatMap(([name, one]) => (waits(name, one) ? [] : [name]));
  const lazy = [...split].flatMap(([name, one]) => (waits(name, one) ? [name] : []));
  const parts = joined.map((name, part) => {
    const names = (split.get(name)?.exports ?? []).map((one, index) => `${one} as ${renamed(part, index)}`);
    return `export { ${names.join(", ")} } from "./${name}";`;
  });
  const [index, rest] = await Promise.all([
    build({
      ...options,
      stdin: {
        contents: [`export * from "./${bundles.file}";`, ...parts].join("\n"),
        resolveDir: folder,
        sourcefile: "joined",
      },
      entryNames: "index",
      plugins: [lazyOutside],
    }),
    build({
      ...options,
      entryPoints: Object.fromEntries(lazy.map((name) => [name.replace(/\.mjs$/, ""), join(folder, name)])),
      plugins: [fromJoined(joined, split)],
    }),
  ]);
  const twice = lazy.filter((name) =>
    readFileSync(join(folder, bundles.file), "utf8").includes(`from "./${name}"`),
  );
  if (twice.length > 0) throw new Error(`loaded both at once and lazily: ${twice.join(", ")}`);
  return { ...index.metafile.outputs, ...rest.metafile.outputs };
};
