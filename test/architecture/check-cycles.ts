import { cyclesOf, type Links } from "./cycles.ts";
import { type Module, unitOf } from "./graph.ts";
import type { Violation } from "./violation.ts";

const targets = (module: Module): readonly string[] =>
  module.edges.flatMap(({ target }) => (target.kind === "file" ? [target.path] : []));

const fileLinks = (modules: readonly Module[]): Links =>
  new Map(modules.map((module) => [module.path, new Set(targets(module))]));

const unitLinks = (modules: readonly Module[]): Links => {
  const links = new Map<string, Set<string>>();
  for (const module of modules) {
    const known = links.get(module.unit) ?? new Set();
    for (const path of targets(module)) if (unitOf(path) !== module.unit) known.add(unitOf(path));
    links.set(module.unit, known);
  }
  return links;
};

/** Type imports count: two files whose types need each other can't be understood one at a time. */
export const checkCycles = (modules: readonly Module[]): readonly Violation[] => {
  const production = modules.filter(({ test }) => !test);
  return [...cyclesOf(unitLinks(production)), ...cyclesOf(fileLinks(modules))].map((cycle) => ({
    rule: "cycle",
    where: cycle[0] ?? "",
    what: cycle.join(" → "),
  }));
};
