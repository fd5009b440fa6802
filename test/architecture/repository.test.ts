import { describe, expect, test } from "vitest";
import { citedPaths } from "../../scripts/repository/cited-paths.ts";
import { datedNames } from "../../scripts/repository/dated-names.ts";
import { foreignPaths } from "../../scripts/repository/foreign-paths.ts";
import { sizes } from "../../scripts/repository/sizes.ts";

const lines = (count: number): string => "x\n".repeat(count);
const now = Date.parse("2026-11-23T00:00:00Z");

describe("A document", () => {
  const cited = (text: string): readonly string[] =>
    citedPaths(
      new Map([
        ["package.json", `{ "scripts": { "verify": "x" } }`],
        ["docs/page.md", text],
      ]),
    );

  test.each([
    "See `packages/dynamodb/src/table.ts`, `docs/adr` and [the licence](../LICENSE#top).",
    "Run `npm run verify`; read <https://example.org/a.md>, [there](https://example.org) or [here](#title).",
    "```\npackages/gone/src/example.ts\n```",
    "A fraction such as `1/2`, a route such as `/v1/territories`, a package such as `@ipt/domain`.",
  ])("may say: %s", (text) => {
    expect(cited(text)).toEqual([]);
  });

  test.each([
    ["`packages/gone/src/example.ts`", "docs/page.md: packages/gone/src/example.ts does not exist"],
    ["`packages/gone/*.ts`", "docs/page.md: packages/gone/*.ts does not exist"],
    ["`GONE.md`", "docs/page.md: GONE.md does not exist"],
    ["[there](gone.md#title)", "docs/page.md: docs/gone.md does not exist"],
    ["`npm run gone`", "docs/page.md: no script gone"],
  ])("may not cite %s", (text, problem) => {
    expect(cited(text)).toEqual([problem]);
  });
});

describe("A tracked file", () => {
  test.each([
    ["/ho", "me/someone"],
    ["/tm", "p/data"],
    ["C:", "\\Users"],
    ["https://registry", ".npmjs.org/x"],
  ])("may not name %s%s", (first, second) => {
    expect(foreignPaths(new Map([["a.ts", `\nat ${first}${second}`]]))).toHaveLength(1);
  });

  test("may name routes, addresses and folders of the project", () => {
    const text = "GET /v1/home, https://example.org/home/page, ./tmp/file, packages/work/src, /tmpl/x";
    expect(foreignPaths(new Map([["a.ts", text]]))).toEqual([]);
  });
});

describe("Sizes", () => {
  const problems = (...counts: readonly number[]): readonly string[] =>
    sizes(new Map(counts.map((count, index) => [`packages/a/src/${index}.ts`, lines(count)]))).problems;

  test("within the caps pass", () => {
    expect(problems(60, 60, 200)).toEqual([]);
  });

  test.each([
    ["the longest file", [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 401], "packages/a/src/10.ts: 401 lines"],
    ["the median", [61, 61, 61], "median of 61"],
    ["the ninth decile", [1, 1, 201], "ninth decile of 201"],
  ])("are capped for %s", (_title, counts, start) => {
    expect(problems(...counts).join()).toMatch(new RegExp(`^${start}`));
  });

  test("of tests are capped too, but outside the median", () => {
    const long = new Map([["packages/a/src/a.test.ts", lines(401)]]);
    expect(sizes(long).problems).toEqual(["packages/a/src/a.test.ts: 401 lines, at most 400"]);
  });
});

describe("A dated name", () => {
  test.each([
    ["docs/adr/2026-11-23-node-version.md", 0],
    ["docs/adr/0001-node-version.md", 1],
    ["docs/adr/2026-02-30-node-version.md", 1],
  ])("%s has %i problem", (path, count) => {
    expect(datedNames(new Map([[path, ""]]), now)).toHaveLength(count);
  });

  test.each([
    ["Expires: 2027-06-30T00:00:00Z", 0],
    ["Expires: 2026-06-30T00:00:00Z", 1],
    ["Contact: mailto:security@example.org", 1],
  ])("security.txt with %s has %i problem", (text, count) => {
    expect(datedNames(new Map([["public/security.txt", text]]), now)).toHaveLength(count);
  });
});
