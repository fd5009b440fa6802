import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("./", import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.startsWith("testing/"))
  .map((path) => ({ path, text: readFileSync(new URL(path, root), "utf8") }));
const importersOf = (module: RegExp): readonly string[] =>
  sources
    .filter(({ text }) => module.test(text))
    .map(({ path }) => path)
    .sort();

test("Only the kit speaks to DynamoDB", () => {
  const importers = importersOf(/from "@aws-sdk\/lib-dynamodb"/);
  expect(importers.length).toBeGreaterThan(0);
  expect(importers.filter((path) => !path.startsWith("kit/"))).toEqual([]);
});

test("Raw keys are taken by the table alone, which only spaces and the four doors of the package open", () => {
  expect(importersOf(/import (?!type)[^;]*from "\.{1,2}\/(kit\/)?table\.ts"/)).toEqual([
    "directory/directory.ts",
    "store/restore-into.ts",
    "store/territory-store.ts",
    "urn/key-vault.ts",
    "urn/urn-store.ts",
  ]);
});

test("Nothing scans", () => {
  expect(importersOf(/ScanCommand|paginateScan/)).toEqual([]);
});
