import { describe, expect, test } from "vitest";
import { inspect } from "./inspect.ts";
import { type Manifest, type Project, parseManifest } from "./project.ts";
import type { Rule } from "./violation.ts";

const manifest = (name: string, dependencies: readonly string[], more: object = {}): Manifest =>
  parseManifest(
    JSON.stringify({
      name,
      version: "0.1.0",
      dependencies: Object.fromEntries(dependencies.map((one) => [one, "0.1.0"])),
      ...more,
    }),
  );

const sound: Readonly<Record<string, string>> = {
  "packages/domain/src/quartier.ts": `import * as z from "zod"; export const Quartier = z.string();`,
  "packages/application/src/ports/store.ts": `import type { Quartier } from "@ipt/domain/quartier.ts"; export type Store = Quartier;`,
  "packages/application/src/open.ts": `import type { Store } from "./ports/store.ts"; export const open = (store: Store) => store;`,
  "packages/dynamodb/src/table.ts": `export const table = { name: "t" };`,
  "packages/dynamodb/src/store.ts": `import type { Store } from "@ipt/application/ports/store.ts"; import { table } from "./table.ts"; export const store: Store = table.name;`,
  "packages/dynamodb/src/store.test.ts": `import { test } from "vitest"; import { engine } from "@ipt/local/testing/engine.ts"; test("x", engine);`,
  "packages/local/src/testing/engine.ts": `export const engine = () => undefined;`,
  "packages/local/src/main.ts": `import { store } from "@ipt/dynamodb/store.ts"; export const main = store;`,
};

const manifests = new Map([
  [".", manifest("root", [], { devDependencies: { vitest: "5.1.1" } })],
  ["packages/domain", manifest("@ipt/domain", ["zod"])],
  ["packages/application", manifest("@ipt/application", ["@ipt/domain"])],
  [
    "packages/dynamodb",
    manifest("@ipt/dynamodb", ["@ipt/application"], { devDependencies: { "@ipt/local": "0.1.0" } }),
  ],
  ["packages/local", manifest("@ipt/local", ["@ipt/dynamodb"])],
]);

const plant = (
  sources: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, Manifest>> = {},
): Project => ({
  sources: new Map(Object.entries({ ...sound, ...sources })),
  manifests: new Map([...manifests, ...Object.entries(extra)]),
  exists: () => false,
});

const found = (project: Project): readonly string[] =>
  inspect(project).violations.map(({ rule, where }) => `${rule} ${where}`);

test("A sound project has no violation", () => {
  expect(inspect(plant({})).violations).toEqual([]);
});

type Case = readonly [title: string, rule: Rule, where: string, source: string];

const domain = "packages/domain/src/bad.ts";
const useCase = "packages/application/src/bad.ts";
const adapter = "packages/dynamodb/src/bad.ts";
const cases: readonly Case[] = [
  ["the domain imports the application", "arrow", domain, `import { open } from "@ipt/application/open.ts";`],
  ["even as a type", "arrow", domain, `import type { open } from "@ipt/application/open.ts";`],
  ["even inside a type", "arrow", domain, `type O = typeof import("@ipt/application/open.ts");`],
  ["even later", "arrow", domain, `export const o = () => import("@ipt/application/open.ts");`],
  ["even re-exported", "arrow", domain, `export { open } from "@ipt/application/open.ts";`],
  ["even by require", "arrow", domain, `const o = require("@ipt/application/open.ts");`],
  ["a use case imports its adapter", "arrow", useCase, `import "@ipt/dynamodb/store.ts";`],
  ["an adapter imports a use case", "arrow", adapter, `import { open } from "@ipt/application/open.ts";`],
  ["an adapter imports the local runtime", "arrow", adapter, `import { main } from "@ipt/local/main.ts";`],
  ["the domain uses Hono", "npm", domain, `import { Hono } from "hono";`],
  ["the domain uses the AWS SDK", "npm", domain, `import type { D } from "@aws-sdk/client-dynamodb";`],
  ["a use case uses the CDK", "npm", useCase, `import { Stack } from "aws-cdk-lib";`],
  ["a use case is a page", "npm", "packages/application/src/bad.tsx", `export const p = () => <p />;`],
  ["an adapter uses Hono", "npm", adapter, `import { Hono } from "hono/tiny";`],
  ["the domain uses Node", "node", domain, `import { readFile } from "node:fs/promises";`],
  ["a use case uses Node by a short name", "node", useCase, `import { createHash } from "crypto";`],
  ["a file climbs out of its package", "climbs", adapter, `import "../../domain/src/quartier.ts";`],
  ["a constant imports something", "constants", "packages/dynamodb/src/table.ts", `import "zod";`],
  ["an import leads nowhere", "unknown", domain, `import "./gone.ts";`],
  ["an import is computed", "unknown", domain, `export const load = (name: string) => import(name);`],
  ["the product uses test code", "test-code", "packages/local/src/bad.ts", `import "./testing/engine.ts";`],
  ["a package is in no layer", "unlisted", "packages/misc/src/bad.ts", `export const x = 1;`],
  ["a package is imported undeclared", "manifest", adapter, `import "@ipt/domain/quartier.ts";`],
  ["a file imports itself in a circle", "cycle", domain, `import type { X } from "./bad.ts";`],
];

describe("The check bites when", () => {
  test.each(cases)("%s (%s)", (_title, rule, where, source) => {
    expect(found(plant({ [where]: source }))).toContain(`${rule} ${where}`);
  });

  test("two files need each other, be it by types only", () => {
    const pair = {
      "packages/domain/src/a.ts": `import type { B } from "./b.ts"; export type A = B;`,
      "packages/domain/src/b.ts": `import type { A } from "./a.ts"; export type B = A;`,
    };
    expect(found(plant(pair))).toContain("cycle packages/domain/src/a.ts");
  });

  test("two packages need each other", () => {
    const back = { [domain]: `import "@ipt/application/open.ts";` };
    expect(found(plant(back))).toContain("cycle packages/domain");
  });

  test("the SDK loads contracts, which it may only know by type", () => {
    const path = "packages/sdk/src/bad.ts";
    const own = {
      "packages/contracts": manifest("@ipt/contracts", []),
      "packages/sdk": manifest("@ipt/sdk", ["@ipt/contracts"]),
    };
    const using = (source: string): Project =>
      plant(
        { "packages/contracts/src/operation.ts": "export type Operation = string;", [path]: source },
        own,
      );
    const asType = using(`import type { Operation } from "@ipt/contracts/operation.ts";`);
    expect(inspect(asType).violations).toEqual([]);
    const asValue = using(`import { type Operation } from "@ipt/contracts/operation.ts";`);
    expect(found(asValue)).toEqual([`arrow ${path}`]);
  });

  test("the infrastructure reads more than constants", () => {
    const path = "infra/stack.ts";
    const own = { infra: manifest("@ipt/infra", ["@ipt/dynamodb"]) };
    const constant = plant({ [path]: `import { table } from "@ipt/dynamodb/table.ts";` }, own);
    expect(inspect(constant).violations).toEqual([]);
    const code = plant({ [path]: `import { store } from "@ipt/dynamodb/store.ts";` }, own);
    expect(found(code)).toEqual([`arrow ${path}`]);
  });

  test.each([
    ["declares a forbidden arrow that nothing imports yet", ["zod", "@ipt/dynamodb"]],
    ["declares a forbidden library", ["zod", "hono"]],
    ["declares what it never imports", ["zod", "@ipt/domain"]],
  ])("a manifest %s", (_title, dependencies) => {
    const own = { "packages/domain": manifest("@ipt/domain", dependencies) };
    expect(found(plant({}, own))).toContain("manifest packages/domain/package.json");
  });

  test("a manifest asks for another version of a workspace package", () => {
    const own = manifest("@ipt/application", [], { dependencies: { "@ipt/domain": "0.2.0" } });
    expect(found(plant({}, { "packages/application": own }))).toEqual([
      "manifest packages/application/package.json",
    ]);
  });
});
