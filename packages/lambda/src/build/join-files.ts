import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundles } from "@ipt/contracts/deployment.ts";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** What splitting made: the files, by name, with what each exports, and how it may be had. */
type Split = {
  readonly exports: readonly string[];
  /** Something loads it lazily. */
  readonly lazily: boolean;
  /** Two copies of it are as good as one. */
  readonly stateless: boolean;
};

const OURS = /^packages\/(?:application|contracts|documents|domain|dynamodb)\/src\//;
/** Something that is kept, or that others compare with: there must be one of it. */
const STATE =
  /^(?:export )?(?:let|class)\b|^(?:export )?const \w+(?:: [^=]+)? = (?:later|memory|new (?:Weak)?(?:Map|Set)(?:<[^(]*>)?\(\))/m;

const isStateless = (source: string): boolean =>
  OURS.test(source) && !STATE.test(readFileSync(join(root, source), "utf8"));

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
      .map(([path, { exports, entryPoint, inputs }]): [string, Split] => [
        basename(path),
        {
          exports,
          lazily: entryPoint !== undefined && basename(path) !== bundles.file,
          stateless: Object.keys(inputs).every(isStateless),
        },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Names under which the joined file exports what its parts did. */
const renamed = (part: number, index: number): string => `$${part}_${index}`;

/** Reads a lazy file's imports of joined parts from the joined file instead. */
const fromJoined = (
  joined: readonly string[],
  copied: readonly string[],
  split: ReadonlyMap<string, Split>,
): Plugin => ({
  name: "from-joined",
  setup: (builder) => {
    builder.onResolve({ filter: /^\.\/.*\.mjs$/ }, ({ path, kind }) => {
      if (copied.includes(basename(path))) return undefined;
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

/** What these make does nothing by being made: what nothing uses of a copy is left out of it. */
const MADE = /^(var \w+ = )((?:schema|command|query)\d*\()/gm;

const pureAgain: Plugin = {
  name: "pure-again",
  setup: (builder) => {
    builder.onLoad({ filter: /\.torn\/[^/]+\.mjs$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll(MADE, "$1/* @__PURE__ */ $2"),
      loader: "js",
    }));
  },
};

/**
 * Joins what splitting tore apart: one file with all that starts with the function, and one file for each lazy part.
 * Reading thirty small files costs a cold function more than what they hold, so what lazy parts share is copied into
 * each of them, but for what there must be one of, which stays in a file of its own; and all of it does with
 * `sharedApart`: a hundred pages share more than any of them needs.
 */
export const joinFiles = async (
  folder: string,
  outputs: Metafile["outputs"],
  options: BuildOptions & { readonly metafile: true },
  { sharedApart }: { readonly sharedApart: boolean },
): Promise<Metafile["outputs"]> => {
  const split = splitOf(outputs);
  const first = neededAtOnce(outputs);
  const kindOf = ([name, { lazily, stateless }]: [string, Split]): "joined" | "lazy" | "copied" => {
    if (!lazily && first.has(name)) return "joined";
    return lazily || sharedApart || !stateless ? "lazy" : "copied";
  };
  const kinds = Map.groupBy(split, kindOf);
  const named = (kind: ReturnType<typeof kindOf>) => (kinds.get(kind) ?? []).map(([name]) => name);
  const [joined, lazy, copied] = [named("joined"), named("lazy"), named("copied")];
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
      plugins: [lazyOutside, pureAgain],
    }),
    build({
      ...options,
      entryPoints: Object.fromEntries(lazy.map((name) => [name.replace(/\.mjs$/, ""), join(folder, name)])),
      plugins: [fromJoined(joined, copied, split), pureAgain],
    }),
  ]);
  const twice = lazy.filter((name) =>
    readFileSync(join(folder, bundles.file), "utf8").includes(`from "./${name}"`),
  );
  if (twice.length > 0) throw new Error(`loaded both at once and lazily: ${twice.join(", ")}`);
  return { ...index.metafile.outputs, ...rest.metafile.outputs };
};
