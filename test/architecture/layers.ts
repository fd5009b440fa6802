/**
 * Who may know whom: the arrows of the product, as data. Changing a line here is an architectural decision and
 * goes with a dated record in `docs/adr/`.
 */

/** What of a package may be imported: everything, types only, or the files under these prefixes of its `src`. */
export type Reach = "all" | "types" | readonly string[];

export type Layer = {
  readonly reaches: Readonly<Record<string, Reach>>;
  /** Tests beside the sources may also reach these, declared as development dependencies. */
  readonly testsReach?: Readonly<Record<string, Reach>>;
  /** Packages from the registry: nothing but a list, or anything but a list. A trailing `/` is a scope. */
  readonly npm: { readonly only: readonly string[] } | { readonly never: readonly string[] };
  /** Node's own modules: everywhere, or only under these prefixes of its `src`. */
  readonly node: true | readonly string[];
};

const AWS = ["@aws-sdk/", "@smithy/"];
const CDK = ["aws-cdk-lib", "constructs"];
const WEB = ["hono", "@hono/"];
const EVERYTHING_BELOW = {
  api: "all",
  application: "all",
  ballot: "all",
  contracts: "all",
  documents: "all",
  domain: "all",
  dynamodb: "all",
  web: "all",
} as const;
const REAL_ENGINE = { dynamodb: "all", local: "all" } as const;

export const layers: Readonly<Record<string, Layer>> = {
  domain: { reaches: {}, npm: { only: ["zod"] }, node: [] },
  application: { reaches: { domain: "all" }, npm: { only: ["zod"] }, node: [] },
  ballot: { reaches: {}, npm: { never: [...AWS, ...CDK, ...WEB] }, node: ["server/"] },
  contracts: {
    reaches: { domain: "all", application: "all" },
    npm: { only: ["zod"] },
    node: ["openapi/write.ts"],
  },
  documents: { reaches: { domain: "all" }, npm: { never: [...AWS, ...CDK, ...WEB] }, node: true },
  dynamodb: {
    reaches: { domain: "all", application: ["ports/"] },
    testsReach: { local: "all" },
    npm: { never: [...CDK, ...WEB] },
    node: true,
  },
  api: {
    reaches: { domain: "all", application: "all", contracts: "all", documents: "all", ballot: "all" },
    testsReach: REAL_ENGINE,
    npm: { never: [...AWS, ...CDK] },
    node: true,
  },
  web: {
    reaches: { domain: "all", application: "all", contracts: "all", documents: "all", ballot: "all" },
    testsReach: REAL_ENGINE,
    npm: { never: [...AWS, ...CDK] },
    node: true,
  },
  sdk: {
    reaches: { contracts: "types", ballot: "all" },
    testsReach: { ...REAL_ENGINE, api: "all" },
    npm: { never: [...AWS, ...CDK, ...WEB] },
    node: [],
  },
  lambda: {
    reaches: EVERYTHING_BELOW,
    testsReach: { local: "all" },
    npm: { never: CDK },
    node: true,
  },
  local: { reaches: EVERYTHING_BELOW, npm: { never: CDK }, node: true },
  functions: {
    reaches: { ...EVERYTHING_BELOW, lambda: "all" },
    testsReach: REAL_ENGINE,
    npm: { never: CDK },
    node: true,
  },
  infra: {
    reaches: {
      contracts: [
        "deployment.ts",
        "function-variables.ts",
        "limits.ts",
        "stored-names.ts",
        "telemetry.ts",
        "triggers.ts",
      ],
      dynamodb: ["table.ts"],
    },
    npm: { never: [...AWS, ...WEB] },
    node: true,
  },
};

/** Read by bundles and by infrastructure alike, so they import nothing but one another. */
export const constants: readonly string[] = [
  "packages/contracts/src/deployment.ts",
  "packages/contracts/src/function-variables.ts",
  "packages/contracts/src/limits.ts",
  "packages/contracts/src/stored-names.ts",
  "packages/contracts/src/telemetry.ts",
  "packages/contracts/src/triggers.ts",
  "packages/dynamodb/src/table.ts",
];
