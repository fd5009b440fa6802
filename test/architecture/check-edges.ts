import { type Edge, isTest, layerOf, type Module, unitOf } from "./graph.ts";
import { constants, type Layer, layers, type Reach } from "./layers.ts";
import type { Rule, Violation } from "./violation.ts";

const matches = (list: readonly string[], name: string): boolean =>
  list.some((one) => (one.endsWith("/") ? name.startsWith(one) : name === one));

export const npmAllowed = ({ npm }: Layer, name: string): boolean =>
  "only" in npm ? matches(npm.only, name) : !matches(npm.never, name);

export const reachOf = (layer: Layer, target: string, test: boolean): Reach | undefined =>
  (test ? layer.testsReach?.[target] : undefined) ?? layer.reaches[target];

const insideSource = (path: string): string => path.replace(/^packages\/[^/]+\/src\//, "");

const reached = (reach: Reach | undefined, path: string, typeOnly: boolean): boolean => {
  if (reach === undefined) return false;
  if (reach === "all") return true;
  if (reach === "types") return typeOnly;
  return reach.some((prefix) => insideSource(path).startsWith(prefix));
};

const checkFile = (module: Module, layer: Layer, edge: Edge, path: string): Rule | null => {
  if (edge.climbs) return "climbs";
  if (!module.test && isTest(path)) return "test-code";
  const unit = unitOf(path);
  if (unit === module.unit) return null;
  return reached(reachOf(layer, layerOf(unit), module.test), path, edge.typeOnly) ? null : "arrow";
};

const isConstant = (target: Edge["target"]): boolean =>
  target.kind === "file" && constants.includes(target.path);

const checkEdge = (module: Module, layer: Layer, edge: Edge): Rule | null => {
  const { target } = edge;
  if (target.kind === "unknown") return "unknown";
  if (constants.includes(module.path)) return isConstant(target) ? null : "constants";
  if (target.kind === "file") return checkFile(module, layer, edge, target.path);
  if (target.kind === "npm") return module.test || npmAllowed(layer, target.name) ? null : "npm";
  return layer.node === true || matches(layer.node, insideSource(module.path)) ? null : "node";
};

const describe = ({ target }: Edge): string => {
  if (target.kind === "file") return target.path;
  return target.kind === "unknown" ? target.specifier : target.name;
};

/** Each import against the layer table. `test` and `scripts` know everything, so only others are checked. */
export const checkEdges = (modules: readonly Module[]): readonly Violation[] =>
  modules.flatMap((module) => {
    if (module.unit === "test" || module.unit === "scripts") return [];
    const layer = layers[layerOf(module.unit)];
    if (!layer) return [{ rule: "unlisted", where: module.path, what: `${module.unit} is in no layer` }];
    return module.edges.flatMap((edge) => {
      const rule = checkEdge(module, layer, edge);
      return rule ? [{ rule, where: module.path, what: describe(edge) }] : [];
    });
  });
