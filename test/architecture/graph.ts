import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { parseImports } from "./parse-imports.ts";
import type { Project } from "./project.ts";

export type Target =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "node"; readonly name: string }
  | { readonly kind: "npm"; readonly name: string }
  | { readonly kind: "unknown"; readonly specifier: string };

export type Edge = { readonly target: Target; readonly typeOnly: boolean; readonly climbs: boolean };

export type Module = {
  readonly path: string;
  readonly unit: string;
  /** Tests and what only tests use. */
  readonly test: boolean;
  readonly edges: readonly Edge[];
};

/** The folder that is one deployable or installable thing: `packages/domain`, `functions/api`, `infra`. */
export const unitOf = (path: string): string =>
  /^(?:packages|functions)\/[^/]+|^[^/]+/.exec(path)?.[0] ?? path;

/** The line of the layer table that a unit stands under. */
export const layerOf = (unit: string): string =>
  unit.startsWith("functions/") ? "functions" : unit.replace(/^packages\//, "");

export const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing\/|^test\//.test(path);

const npmName = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const resolve = (project: Project, from: string, specifier: string): Target => {
  const workspace = /^@ipt\/([^/]+)\/(.+)$/.exec(specifier);
  const path = specifier.startsWith(".")
    ? posix.join(posix.dirname(from), specifier)
    : workspace && `packages/${workspace[1]}/src/${workspace[2]}`;
  if (path) {
    const there = project.sources.has(path) || project.exists(path);
    return there ? { kind: "file", path } : { kind: "unknown", specifier };
  }
  if (isBuiltin(specifier)) return { kind: "node", name: specifier };
  return { kind: "npm", name: npmName(specifier) };
};

export const readModule = (project: Project, path: string, source: string): Module => ({
  path,
  unit: unitOf(path),
  test: isTest(path),
  edges: parseImports(path, source).map(({ specifier, typeOnly }) => {
    const target: Target =
      specifier === null ? { kind: "unknown", specifier: "(computed)" } : resolve(project, path, specifier);
    const climbs =
      target.kind === "file" && specifier?.startsWith(".") === true && unitOf(target.path) !== unitOf(path);
    return { target, typeOnly, climbs };
  }),
});

export const readGraph = (project: Project): readonly Module[] =>
  [...project.sources].map(([path, source]) => readModule(project, path, source));
