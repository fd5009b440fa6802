import { parseSync, Visitor } from "oxc-parser";

export type Import = {
  /** What was written; null where it is computed, so that nobody can tell what it loads. */
  readonly specifier: string | null;
  /** Erased before the code runs. */
  readonly typeOnly: boolean;
};

type Literal = { readonly type: string; readonly value?: unknown };

const literal = (node: Literal | undefined): string | null =>
  node?.type === "Literal" && typeof node.value === "string" ? node.value : null;

/** `import { type A }` still loads the module under verbatimModuleSyntax; only `import type` does not. */
const isTypeOnly = (statement: string): boolean => /^(?:import|export)\s+type\b(?!\s+from\b)/.test(statement);

/** Everything a source names as another module: imports, re-exports, dynamic, type, `require` and `new URL`. */
export const parseImports = (path: string, source: string): readonly Import[] => {
  const { module, program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error) throw new SyntaxError(`${path}: ${error.message}`);
  const found: Import[] = [];
  const statement = (start: number, end: number, specifier: string): void => {
    found.push({ specifier, typeOnly: isTypeOnly(source.slice(start, end)) });
  };
  for (const { start, end, moduleRequest } of module.staticImports) {
    statement(start, end, moduleRequest.value);
  }
  for (const { start, end, entries } of module.staticExports) {
    const from = entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (from) statement(start, end, from.value);
  }
  new Visitor({
    ImportExpression: (node) => void found.push({ specifier: literal(node.source), typeOnly: false }),
    TSImportType: (node) => void found.push({ specifier: literal(node.source), typeOnly: true }),
    CallExpression: ({ callee, arguments: [first] }) => {
      const required = callee.type === "Identifier" && callee.name === "require";
      const resolved =
        callee.type === "MemberExpression" &&
        callee.object.type === "MetaProperty" &&
        callee.property.type === "Identifier" &&
        callee.property.name === "resolve";
      if (required || resolved) found.push({ specifier: literal(first), typeOnly: false });
    },
    NewExpression: ({ callee, arguments: [first, second] }) => {
      const besideThis = second?.type === "MemberExpression" && second.object.type === "MetaProperty";
      const target = literal(first);
      if (callee.type !== "Identifier" || callee.name !== "URL" || !besideThis || target === null) return;
      if (/\.tsx?$/.test(target)) found.push({ specifier: target, typeOnly: false });
    },
  }).visit(program);
  // JSX compiles to an import that nobody wrote.
  if (path.endsWith(".tsx")) found.push({ specifier: "hono/jsx/jsx-runtime", typeOnly: false });
  return found;
};
