import { checkCycles } from "./check-cycles.ts";
import { checkEdges } from "./check-edges.ts";
import { checkManifests } from "./check-manifests.ts";
import { type Module, readGraph } from "./graph.ts";
import type { Project } from "./project.ts";
import type { Violation } from "./violation.ts";

export type Inspection = { readonly modules: readonly Module[]; readonly violations: readonly Violation[] };

export const inspect = (project: Project): Inspection => {
  const modules = readGraph(project);
  return {
    modules,
    violations: [...checkEdges(modules), ...checkManifests(project, modules), ...checkCycles(modules)],
  };
};
