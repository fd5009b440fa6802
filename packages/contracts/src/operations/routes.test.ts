import { expect, test } from "vitest";
import { routeTableSource } from "../openapi/route-table.ts";
import { operations } from "./all.ts";
import { routes } from "./routes.ts";
import { voterOperations } from "./voter.ts";

test("The table of routes names every operation once, and is what `npm run openapi` writes", async () => {
  const named = routes.map(([method, path]) => `${method} ${path}`);
  const described = [...operations(), ...voterOperations()].map(({ method, path }) => `${method} ${path}`);
  expect(named.toSorted((a, b) => a.localeCompare(b))).toEqual(
    described.toSorted((a, b) => a.localeCompare(b)),
  );
  const source = await routeTableSource();
  for (const [method, path, group] of routes)
    expect(source).toContain(`["${method}", "${path}", "${group}"]`);
  expect(source.split("\n").filter((line) => line.startsWith("  ["))).toHaveLength(routes.length);
});
