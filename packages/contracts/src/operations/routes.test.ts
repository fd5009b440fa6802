import { readFileSync } from "node:fs";
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
  const written = readFileSync(new URL("routes.ts", import.meta.url), "utf8");
  expect(await routeTableSource()).toBe(written);
});
