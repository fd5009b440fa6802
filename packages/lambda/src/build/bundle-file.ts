import { basename } from "node:path";
import { bundles } from "@ipt/contracts/deployment.ts";
import type { Metafile } from "esbuild";

/** A file of a bundle, with what it statically needs beside it. */
export type BundleFile = {
  readonly name: string;
  readonly bytes: number;
  /** Names of the files loaded with this one. */
  readonly needs: readonly string[];
};

export const readMetafile = (outputs: Metafile["outputs"]): readonly BundleFile[] =>
  Object.entries(outputs)
    .filter(([path]) => path.endsWith(".mjs"))
    .map(([path, { bytes, imports }]) => {
      const needs = imports
        .filter(({ kind, external }) => kind === "import-statement" && !external)
        .map((one) => basename(one.path));
      return { name: basename(path), bytes, needs };
    })
    .sort((a, b) => a.name.localeCompare(b.name));

/** The files loaded when a function starts: its entry and what that needs. The others load lazily. */
export const eagerFiles = (files: readonly BundleFile[]): readonly BundleFile[] => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const needed of files.find((file) => file.name === name)?.needs ?? []) visit(needed);
  };
  visit(bundles.file);
  return files.filter(({ name }) => found.has(name));
};
