import { npmAllowed, reachOf } from "./check-edges.ts";
import { type Edge, layerOf, type Module } from "./graph.ts";
import { type Layer, layers } from "./layers.ts";
import type { Manifest, Project } from "./project.ts";
import type { Violation } from "./violation.ts";

const workspaceName = (name: string): string | undefined => /^@ipt\/(.+)$/.exec(name)?.[1];

const importedName = ({ target }: Edge, unit: string): string | null => {
  if (target.kind === "npm") return target.name;
  if (target.kind !== "file" || target.path.startsWith(`${unit}/`)) return null;
  const name = /^packages\/([^/]+)\//.exec(target.path)?.[1];
  return name === undefined ? null : `@ipt/${name}`;
};

const nearest = (project: Project, module: Module): readonly [string, Manifest] | null => {
  for (let folder = module.path; folder.includes("/"); ) {
    folder = folder.slice(0, folder.lastIndexOf("/"));
    const manifest = project.manifests.get(folder);
    if (manifest) return [folder, manifest];
  }
  const root = project.manifests.get(".");
  return root ? [".", root] : null;
};

/** Tests use the development tools of the root; types are erased, so a development dependency is enough. */
const undeclared = (project: Project, module: Module): readonly Violation[] => {
  const [folder, manifest] = nearest(project, module) ?? [];
  if (!folder || !manifest) return [{ rule: "manifest", where: module.path, what: "no package.json" }];
  const shipped = { ...manifest.dependencies, ...manifest.optionalDependencies };
  const tools = { ...manifest.devDependencies, ...project.manifests.get(".")?.devDependencies };
  const unshipped = module.test || module.unit === "scripts";
  return module.edges.flatMap((edge) => {
    const name = importedName(edge, module.unit);
    if (name === null || name in shipped) return [];
    if ((unshipped || (edge.typeOnly && !workspaceName(name))) && name in tools) return [];
    return [
      { rule: "manifest", where: module.path, what: `${name} is not declared in ${folder}/package.json` },
    ];
  });
};

const forbidden = (layer: Layer, name: string, test: boolean): boolean => {
  const target = workspaceName(name);
  if (target) return reachOf(layer, target, test) === undefined;
  return !test && !npmAllowed(layer, name);
};

const wrongVersion = (project: Project, name: string, wanted: string): boolean => {
  const target = workspaceName(name);
  return target !== undefined && project.manifests.get(`packages/${target}`)?.version !== wanted;
};

/** Otherwise anyone might declare the arrow that the table forbids, or leave behind one that nothing uses. */
const declared = (project: Project, modules: readonly Module[], folder: string): readonly Violation[] => {
  const manifest = project.manifests.get(folder);
  const layer = layers[layerOf(folder)];
  const own = modules.filter(({ unit }) => unit === folder);
  if (!manifest || !layer) return [];
  const used = new Set(own.flatMap((module) => module.edges.map((edge) => importedName(edge, folder))));
  const problems = (entries: Readonly<Record<string, string>>, test: boolean): readonly string[] =>
    Object.entries(entries).flatMap(([name, version]) => [
      ...(forbidden(layer, name, test) ? [`${name} may not be declared`] : []),
      ...(wrongVersion(project, name, version) ? [`${name}@${version} is not the workspace's version`] : []),
      ...(workspaceName(name) && own.length > 0 && !test && !used.has(name)
        ? [`${name} is declared and never imported`]
        : []),
    ]);
  return [...problems(manifest.dependencies, false), ...problems(manifest.devDependencies, true)].map(
    (what) => ({ rule: "manifest", where: `${folder}/package.json`, what }),
  );
};

export const checkManifests = (project: Project, modules: readonly Module[]): readonly Violation[] => [
  ...modules.flatMap((module) => undeclared(project, module)),
  ...[...project.manifests.keys()].flatMap((folder) => declared(project, modules, folder)),
];
