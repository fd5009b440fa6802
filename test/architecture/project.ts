import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** Sources and manifests, by path from the root with forward slashes. */
export type Project = {
  readonly sources: ReadonlyMap<string, string>;
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly exists: (path: string) => boolean;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([key, text]) => [key, String(text)]));

export const parseManifest = (json: string): Manifest => {
  const value: unknown = JSON.parse(json);
  const fields = isObject(value) ? value : {};
  return {
    name: String(fields["name"]),
    version: String(fields["version"]),
    dependencies: texts(fields["dependencies"]),
    optionalDependencies: texts(fields["optionalDependencies"]),
    devDependencies: texts(fields["devDependencies"]),
  };
};

const WHERE = "{packages,functions,infra,test,scripts}";
const SKIPPED = new Set(["node_modules", "dist", "cdk.out"]);

const find = (root: string, pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root, exclude: (name) => SKIPPED.has(name) })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();

export const readProject = (root: string): Project => {
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const sources = find(root, `${WHERE}/**/*.{ts,tsx,mts}`);
  const manifests = ["package.json", ...find(root, `${WHERE}/**/package.json`)];
  return {
    sources: new Map(sources.map((path) => [path, read(path)])),
    manifests: new Map(manifests.map((path) => [dirname(path), parseManifest(read(path))])),
    exists: (path) => existsSync(join(root, path)),
  };
};
