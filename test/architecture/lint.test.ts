import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** A fault, the folder it is planted in, and the rule that must report it there. */
type Case = readonly [rule: string, folder: string, source: string];

const DOMAIN = "packages/domain/src";
const API = "packages/api/src";
const promise = "const later = async (): Promise<number> => 1;\n";

const biome: readonly Case[] = [
  ["style/noDefaultExport", API, "export default 1;"],
  ["suspicious/noExplicitAny", API, "export const f = (x: any): number => x;"],
  ["style/noNonNullAssertion", API, "export const f = (x: string | null): number => x!.length;"],
  ["correctness/noUndeclaredDependencies", API, `import "left-pad";`],
  ["correctness/noUndeclaredDependencies", DOMAIN, `import "@ipt/application/open.ts";`],
  ["style/noRestrictedImports", API, `import { z } from "zod";\nexport const s = z.string();`],
  ["style/noRestrictedImports", API, `import z from "zod";\nexport const s = z.string();`],
  ["style/noRestrictedImports", DOMAIN, `import { z } from "zod";\nexport const s = z.string();`],
  ["style/noRestrictedImports", DOMAIN, `import "node:fs";`],
  ["style/noRestrictedImports", DOMAIN, `import "node:fs/promises";`],
  ["style/noRestrictedImports", DOMAIN, `import "@aws-sdk/client-dynamodb";`],
  ["style/noRestrictedImports", "packages/application/src", `import type { Hono } from "hono";`],
  ["style/noRestrictedImports", "packages/application/src", `import "aws-cdk-lib/aws-lambda";`],
  ["style/useNodejsImportProtocol", API, `import "fs";`],
  ["performance/noBarrelFile", API, `export { a } from "./there.ts";`],
  ["performance/noReExportAll", API, `export * from "./there.ts";`],
  ["correctness/noUnusedVariables", API, "const forgotten = 1;"],
  ["suspicious/noConsole", API, `console.log("x");`],
];

const oxlint: readonly Case[] = [
  ["typescript(no-floating-promises)", API, `${promise}later();`],
  ["typescript(no-misused-promises)", API, `${promise}if (later()) throw new Error();`],
  ["typescript(await-thenable)", API, "export const n = await 1;"],
  ["typescript(only-throw-error)", API, `throw "text";`],
  ["typescript(no-unsafe-assignment)", API, `export const x: string = JSON.parse("1");`],
  ["typescript(no-unsafe-return)", API, "export const f = (): string => JSON.parse(``);"],
  ["typescript(no-unsafe-argument)", API, "export const n = Number.parseInt(JSON.parse(``));"],
  ["typescript(no-unsafe-call)", API, "JSON.parse(``)();"],
  ["typescript(no-unsafe-member-access)", API, "export const n = Number(JSON.parse(``).n);"],
  ["typescript(no-unsafe-type-assertion)", API, "export const f = (x: unknown): string => x as string;"],
  [
    "typescript(switch-exhaustiveness-check)",
    API,
    `export const f = (x: "a" | "b"): void => {\n  switch (x) {\n    case "a":\n  }\n};`,
  ],
  ["eslint(max-lines)", API, "\n".repeat(401)],
  ["eslint(no-restricted-properties)", DOMAIN, "export const now = (): number => Date.now();"],
  ["eslint(no-restricted-properties)", DOMAIN, "export const chance = (): number => Math.random();"],
  ["ipt(no-ambient-clock)", DOMAIN, "export const now = (): Date => new Date();"],
  ["ipt(no-ambient-clock)", "packages/application/src", "export const now = (): string => Date();"],
  ["ipt(no-local-time)", DOMAIN, "export const hour = (at: Date): number => at.getHours();"],
  ["ipt(no-local-time)", DOMAIN, "export const shown = (at: Date): string => at.toLocaleDateString();"],
  ...["process", "fetch", "crypto", "performance", "globalThis", "setTimeout", "console"].map(
    (name): Case => ["eslint(no-restricted-globals)", DOMAIN, `export const x = [${name}];`],
  ),
];

/** What the rules must let pass: dates computed from given instants, types named like banned globals. */
const SOUND = `export const next = (at: string): string => new Date(Date.parse(at) + 1).toISOString();
export type Moment = Date;
`;

const root = resolve(".");
const folder = mkdtempSync(join(tmpdir(), "planted-"));
const path = (tool: string, index: number, [, where]: Case): string => `${where}/${tool}-${index}.ts`;

const plant = (file: string, source: string): void => {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), source);
};

const run = (tool: string, ...options: readonly string[]): Promise<string> =>
  new Promise((done) => {
    const env = { ...process.env, PATH: join(root, "node_modules/.bin") + delimiter + process.env["PATH"] };
    const settings = { cwd: folder, env, maxBuffer: 1 << 26 };
    execFile(join(root, "node_modules/.bin", tool), options, settings, (_error, out, err) => done(out + err));
  });

/** A line for each problem, with its rule and its file. */
let reported: { readonly biome: string; readonly oxlint: string } = { biome: "", oxlint: "" };

beforeAll(async () => {
  const copied = [
    ".gitignore",
    ".oxlintrc.json",
    "biome.json",
    "package.json",
    "tsconfig.json",
    "scripts/lint",
  ];
  for (const one of copied) cpSync(join(root, one), join(folder, one), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const name of ["api", "application", "domain"]) {
    plant(`packages/${name}/package.json`, `{ "name": "@ipt/${name}", "dependencies": { "zod": "4" } }`);
  }
  for (const [tool, cases] of Object.entries({ biome, oxlint })) {
    for (const [index, one] of cases.entries()) plant(path(tool, index, one), one[2]);
  }
  plant(`${DOMAIN}/sound.ts`, SOUND);
  const [first, second] = await Promise.all([
    run("biome", "lint", "--reporter=github", "--max-diagnostics=none", "."),
    run("oxlint", "--type-aware", "--format=unix", "."),
  ]);
  reported = { biome: first, oxlint: second };
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("A planted fault is reported", () => {
  test.each(biome.map((one, index) => [...one, path("biome", index, one)] as const))(
    "by %s in %s: %s",
    (rule, _folder, _source, file) => {
      const lines = reported.biome.split("\n").filter((line) => line.includes(`/${file},`));
      expect(lines.join("\n")).toContain(`title=lint/${rule},`);
    },
  );

  test.each(oxlint.map((one, index) => [...one, path("oxlint", index, one)] as const))(
    "by %s in %s: %s",
    (rule, _folder, _source, file) => {
      const lines = reported.oxlint.split("\n").filter((line) => line.startsWith(`${file}:`));
      expect(lines.join("\n")).toContain(rule);
    },
  );
});

test("A sound file of the domain is not reported", () => {
  expect(reported.biome + reported.oxlint).not.toContain("sound.ts");
  expect(reported.oxlint).toContain("oxlint-0.ts");
});
