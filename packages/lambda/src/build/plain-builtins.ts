import { builtinModules } from "node:module";
import type { Plugin } from "esbuild";

const NAMESPACE = "builtin";
const IDENTIFIER = /^[a-zA-Z_$][\w$]*$/;
const RESERVED: ReadonlySet<string> = new Set(["default", "delete", "import", "export"]);

const namesOf = (path: string): readonly string[] =>
  Object.keys(process.getBuiltinModule(path) ?? {}).filter(
    (name) => IDENTIFIER.test(name) && !RESERVED.has(name),
  );

/**
 * Takes from Node's modules what is used of them and no more. An import statement reads every name that a module
 * exports, and with each what Node leaves for later: `fetch` and its client with `http`, keys with `crypto`.
 */
export const plainBuiltins: Plugin = {
  name: "plain-builtins",
  setup: (build) => {
    const known = new Set(builtinModules);
    build.onResolve({ filter: /^(?:node:)?[a-z_/0-9]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/, "");
      if (kind !== "import-statement" || !known.has(name)) return undefined;
      return { path: `node:${name}`, namespace: NAMESPACE, sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: [
        `const whole = process.getBuiltinModule("${path}");`,
        "const of = (name) => whole[name];",
        "export default whole;",
        ...namesOf(path).map(
          (name) => `const $${name} = /* @__PURE__ */ of("${name}"); export { $${name} as ${name} };`,
        ),
      ].join("\n"),
      loader: "js",
    }));
  },
};
