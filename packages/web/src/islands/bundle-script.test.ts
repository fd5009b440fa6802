import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundleIsland } from "./bundle-script.ts";

describe("What anybody’s browser is sent for a vote", () => {
  it.each([
    ["voter", 25_000],
    ["verify", 3000],
    ["archive", 25_000],
    ["bureau", 40_000],
    ["desk", 8000],
    ["count-worker", 15_000],
    ["check-worker", 20_000],
  ] as const)("%s weighs at most %i bytes compressed", async (name, most) => {
    const script = await bundleIsland(name);
    const weight = gzipSync(script, { level: 9 }).length;
    expect(weight).toBeGreaterThan(500);
    expect(weight).toBeLessThanOrEqual(most);
  });
});
