import { type FunctionName, functions } from "@ipt/contracts/deployment.ts";

const isName = (name: string): name is FunctionName => Object.hasOwn(functions, name);

const routes = Object.entries(functions).flatMap(([name, { trigger }]) =>
  trigger.kind === "http" && isName(name) ? trigger.paths.map((path) => ({ name, path })) : [],
);

const fits = (pattern: string, path: string): boolean => {
  const fixed = pattern.replace(/\/\*$/, "").replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(pattern.endsWith("/*") ? `^${fixed}(?:/.*)?$` : `^${fixed}$`).test(path);
};

/** The function that answers a path of the site: the most telling of the paths that it fits. */
export const functionAt = (path: string): FunctionName | null =>
  routes
    .filter((one) => fits(one.path, path))
    .toSorted((a, b) => b.path.split("/").length - a.path.split("/").length)[0]?.name ?? null;
