import { readFileSync } from "node:fs";
import { routeTableSource } from "@ipt/contracts/openapi/route-table.ts";
import { operations, operationsOfVoters } from "@ipt/contracts/operations/all.ts";
import { routes } from "@ipt/contracts/operations/routes.ts";
import { expect, test } from "vitest";

test("The table of routes names every operation once, and is what `npm run openapi` writes", async () => {
  const named = routes.map(([method, path]) => `${method} ${path}`);
  const described = [...operations(), ...operationsOfVoters()].map(({ method, path }) => `${method} ${path}`);
  expect(named.toSorted((a, b) => a.localeCompare(b))).toEqual(
    described.toSorted((a, b) => a.localeCompare(b)),
  );
  const written = readFileSync("packages/contracts/src/operations/routes.ts", "utf8");
  expect(await routeTableSource()).toBe(written);
});
