import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { cyclesOf } from "./cycles.ts";
import { inspect } from "./inspect.ts";
import { constants, layers } from "./layers.ts";
import { readProject } from "./project.ts";

const project = readProject(".");
const { modules, violations } = inspect(project);

test("Every source file that Git knows is in the graph, with the imports it must have", () => {
  const listed = execFileSync("git", ["ls-files", "packages", "functions", "infra"], { encoding: "utf8" })
    .split("\n")
    .filter((path) => /\.tsx?$/.test(path) && existsSync(path));
  const read = new Set(modules.map(({ path }) => path));
  expect(listed.filter((path) => !read.has(path))).toEqual([]);
  expect(modules.length).toBeGreaterThan(100);
  const edges = modules.flatMap((module) => module.edges);
  expect(edges.length).toBeGreaterThan(modules.length);
  expect(edges.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(50);
  expect(edges.filter(({ target }) => target.kind === "npm").length).toBeGreaterThan(20);
});

test("Every import and every manifest follows the layer table, without a cycle", () => {
  expect(violations.map(({ rule, where, what }) => `${rule}: ${where}: ${what}`)).toEqual([]);
});

test("The layer table itself has no cycle and names no unknown layer", () => {
  const links = new Map(Object.entries(layers).map(([name, { reaches }]) => [name, Object.keys(reaches)]));
  expect(cyclesOf(links)).toEqual([]);
  expect([...links.values()].flat().filter((name) => !links.has(name))).toEqual([]);
});

test("The constants shared with the infrastructure are where the table says", () => {
  expect(constants).toContain("packages/dynamodb/src/table.ts");
  expect(project.sources.has("packages/dynamodb/src/table.ts")).toBe(true);
});

test("Every package is named after its folder and opens its sources", () => {
  for (const [folder, { name }] of project.manifests) {
    if (folder.startsWith("packages/")) expect(name).toBe(folder.replace("packages/", "@ipt/"));
  }
});
