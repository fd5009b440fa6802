import { groups } from "../operations/groups.ts";

/** As the formatter has it. */
const WIDTH = 110;

const lineOf = (...route: readonly string[]): string => {
  const quoted = route.map((part) => `"${part}"`);
  const line = `  [${quoted.join(", ")}],`;
  return line.length <= WIDTH ? line : ["  [", ...quoted.map((part) => `    ${part},`), "  ],"].join("\n");
};

/** The source of `operations/routes.ts`: where each operation is, told without loading any. */
export const routeTableSource = async (): Promise<string> => {
  const lines: string[] = [];
  for (const [group, load] of Object.entries(groups)) {
    for (const { method, path } of await load()) lines.push(lineOf(method, path, group));
  }
  return [
    `import type { Method } from "../operation.ts";`,
    `import type { Group } from "./groups.ts";`,
    "",
    "export type Route = readonly [method: Method, path: string, group: Group];",
    "",
    "/** Where each operation is described. Written by `npm run openapi`, from the operations themselves. */",
    "export const routes: readonly Route[] = [",
    ...lines,
    "];",
    "",
  ].join("\n");
};
