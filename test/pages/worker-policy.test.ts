import { ROUTES } from "@ipt/web/routes/all.ts";
import { contentPolicy } from "@ipt/web/security/content-policy.ts";
import { expect, it } from "vitest";
import { PAGES_WITH_WORKER, workerFault } from "./worker-policy.ts";

const [NAMED = ""] = PAGES_WITH_WORKER;
const without = contentPolicy("nonce", [], false);
const withWorker = contentPolicy("nonce", ["https://idp.example"], true);

it("Pages named for a worker are pages of the site", () => {
  const paths = new Set(ROUTES.map(({ path }) => path));
  expect([...PAGES_WITH_WORKER].filter((path) => !paths.has(path))).toEqual([]);
});

it("A page that is not named allows no worker, and a planted one is found", () => {
  expect(workerFault("/:territory", without)).toBeNull();
  const planted = [
    withWorker,
    without.replace("; worker-src 'none'", ""),
    without.replace("worker-src 'none'", "worker-src blob:"),
    without.replace("trusted-types 'none'", "trusted-types default"),
    "",
  ];
  for (const policy of planted)
    expect(workerFault("/:territory", policy), policy).toContain("/:territory may");
});

it("A page that is named allows its own site's and nothing more", () => {
  expect(workerFault(NAMED, withWorker)).toBeNull();
  const planted = [without, withWorker.replace("worker-src 'self'", "worker-src 'self' blob:"), ""];
  for (const policy of planted) expect(workerFault(NAMED, policy), policy).toContain("is named for a worker");
});
