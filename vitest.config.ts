import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// No territory lives in this timezone: code that uses the machine's instead of the territory's fails here.
process.env["TZ"] = "Pacific/Chatham";

/** Folder where `.ci/run` wants the counts of each suite. */
const results = process.env["TEST_RESULTS"];

/** Files that keep a core busy for tens of seconds, longest first: begun last, they would run alone at the end. */
const LONG = [
  "vote/storm",
  "infra/policy",
  "pages/every-page",
  "faults/",
  "journey/parcours",
  "bytes/any",
  "properties/campaign",
  "infra/cost",
  "rehearsal/",
  "security/",
  "kill/",
];

const rank = ({ moduleId }: TestSpecification): number => {
  const found = LONG.findIndex((part) => moduleId.includes(`/test/${part}`));
  return found < 0 ? LONG.length : found;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted: TestSpecification[] = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    projects: [
      // Rules, keys, pages: nothing they import is changed by a test, so that files share what is loaded (half the time).
      { extends: true, test: { name: "packages", include: ["packages/**/*.test.{ts,tsx}"], isolate: false } },
      { extends: true, test: { name: "whole", include: ["{functions,infra,test}/**/*.test.{ts,tsx}"] } },
    ],
    exclude: ["**/node_modules/**", "**/dist/**", "**/cdk.out/**", "test/e2e/**", "test/bench/**"],
    reporters: results ? ["default", ["json", { outputFile: join(results, "vitest.json") }]] : ["default"],
    globalSetup: ["./test/world/keep-made.ts"],
    env: { AWS_EC2_METADATA_DISABLED: "true" },
    setupFiles: process.env["IPT_RECORD"] ? ["./test/recording/record-commands.ts"] : [],
    // Several files start an engine of their own; two cores are shared with it.
    pool: "forks",
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Guards against what never ends, not marks: a machine may be several times slower than another.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    sequence: { sequencer: LongestFirst },
    watch: false,
  },
});
