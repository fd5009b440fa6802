import { groups } from "../operations/groups.ts";

/** As the formatter has it. */
const WIDTH = 110;

/** Where most paths begin, each on what comes before it: a cold function reads them once. */
const BASES = [
  { name: "TERRITORY", on: null, rest: "/territories/{territory}" },
  { name: "QUARTIER", on: "TERRITORY", rest: "/quartiers/{quartier}" },
  { name: "VOTE", on: "QUARTIER", rest: "/votes/{vote}" },
  { name: "PUBLIC", on: null, rest: "/public/territories/{territory}" },
] as const;

type Base = (typeof BASES)[number];

const placed = (name: string): string => `\${${name}}`;
const startOf = ({ on, rest }: Base): string => (on === null ? rest : placed(on) + rest);
const quoted = (text: string): string => (text.includes("${") ? `\`${text}\`` : `"${text}"`);

const pathSource = (path: string): string => {
  const short = BASES.reduce((text, base) => {
    const start = startOf(base);
    return text.startsWith(start) ? placed(base.name) + text.slice(start.length) : text;
  }, path);
  return BASES.find(({ name }) => short === placed(name))?.name ?? quoted(short);
};

const baseSource = (base: Base): string => `const ${base.name} = ${quoted(startOf(base))};`;

const lineOf = (method: string, path: string, group: string): string => {
  const parts = [`"${method}"`, pathSource(path), `"${group}"`];
  const line = `  [${parts.join(", ")}],`;
  return line.length <= WIDTH ? line : ["  [", ...parts.map((part) => `    ${part},`), "  ],"].join("\n");
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
    ...BASES.map(baseSource),
    "",
    "/** Where each operation is described. Written by `npm run openapi`, from the operations themselves. */",
    "export const routes: readonly Route[] = [",
    ...lines,
    "];",
    "",
  ].join("\n");
};
