import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundleIsland } from "./bundle-script.ts";

const MOST_BYTES = 25_000;

describe("A voter's script", () => {
  it.each(["voter", "verify"] as const)("%s weighs at most 25 kB compressed", async (name) => {
    const script = await bundleIsland(name);
    const weight = gzipSync(script, { level: 9 }).length;
    expect(weight).toBeGreaterThan(500);
    expect(weight).toBeLessThanOrEqual(MOST_BYTES);
  });
});
