import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UNUSED_METHODS } from "./trim-libraries.ts";

const root = join(import.meta.dirname, "../../../..");
const CALLED = new RegExp(`\\.(?:${UNUSED_METHODS.join("|")})\\(`, "g");
const callsIn = (source: string): string[] => source.match(CALLED) ?? [];

test("What bundles lack of zod is called nowhere", () => {
  const sources = globSync(["packages/*/src/**/*.{ts,tsx}", "functions/*/src/**/*.ts"], { cwd: root });
  expect(sources.length).toBeGreaterThan(500);
  const called = sources
    .filter((path) => !/\.test\.|\/(?:testing|build)\//.test(path))
    .flatMap((path) => callsIn(readFileSync(join(root, path), "utf8")).map((call) => `${path}: ${call}`));
  expect(called).toEqual([]);
});

test("A schema that needed more would be seen", () => {
  expect(callsIn("z.string().min(1).uuid()")).toEqual([".uuid("]);
  expect(callsIn("schema.readonly()\n  .safeExtend({})")).toEqual([".readonly(", ".safeExtend("]);
});
