import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

type Trim = {
  readonly file: RegExp;
  /** What goes, and what takes its place. Each is there: a library that changed makes the build fail. */
  readonly changes: readonly (readonly [RegExp, string])[];
};

/** Methods of zod that nothing calls, each with a family of schemas behind it. A test looks for calls. */
export const UNUSED_METHODS = [
  ...["jwt", "emoji", "guid", "uuid", "uuidv4", "uuidv6", "uuidv7", "nanoid", "cuid", "cuid2", "ulid"],
  ...["base64", "xid", "ksuid", "ipv4", "ipv6", "cidrv4", "cidrv6", "e164"],
  ...["datetime", "duration", "slugify", "prefault", "nonoptional", "readonly", "brand"],
  ...["parseAsync", "safeParseAsync", "safeEncodeAsync", "safeDecodeAsync", "encodeAsync", "decodeAsync"],
  ...["validateAsync", "safeEncode", "safeDecode", "keyof", "catchall", "and", "safeExtend", "passthrough"],
] as const;

const methodNamed = (name: string): RegExp =>
  new RegExp(
    `^    (?:async )?${name}(?:\\(|: (?:async )?function )[^\\n]*\\{\\n(?: {8}[^\\n]*\\n)+    \\},\\n`,
    "m",
  );

/** What operations on items of a table are answered, of all that the service can answer. */
const ERRORS_OF_ITEMS = [
  "ConditionalCheckFailedException",
  "IdempotentParameterMismatchException",
  "InternalServerError",
  "InvalidEndpointException",
  "ItemCollectionSizeLimitExceededException",
  "ProvisionedThroughputExceededException",
  "ReplicatedWriteConflictException",
  "RequestLimitExceeded",
  "ResourceNotFoundException",
  "ThrottlingException",
  "TransactionCanceledException",
  "TransactionConflictException",
  "TransactionInProgressException",
];

const TRIMS: readonly Trim[] = [
  {
    file: /node_modules\/zod\/v4\/classic\/schemas\.js$/,
    changes: [
      // Issues are known by their codes and told in two languages of ours.
      [/(function _ensureDefaultLocale\(\) \{)[^}]*\n\}/, "$1}"],
      // For values that contain themselves, which neither JSON nor an item can.
      [/(function _ensureDefaultMemoizer\(\) \{)[^}]*\}\);\n\}/, "$1}"],
      // It compiles a parser for each schema: functions turn that off.
      [/core\.\$ZodObjectJIT\.init/, "core.$$ZodObject.init"],
      [/import \{ util \} from "\.\.\/core\/index\.js"/, 'import * as util from "../core/util.js"'],
      [/core\.util\.constantCatch/, "util.constantCatch"],
      ...UNUSED_METHODS.map((name) => [methodNamed(name), ""] as const),
    ],
  },
  {
    file: /node_modules\/zod\/v4\/classic\/coerce\.js$/,
    changes: [[/export function (?:bigint|date)\(params\) \{\n.*\n\}\n/, ""]],
  },
  {
    // Errors of other operations, of which an answer would still bear the name.
    file: /@aws-sdk\/client-dynamodb\/dist-es\/schemas\/schemas_0\.js$/,
    changes: [
      [
        new RegExp(
          `^n0_registry\\.registerError\\((?!(?:${ERRORS_OF_ITEMS.join("|")})\\$)\\w+\\$, \\w+\\);$`,
          "m",
        ),
        "",
      ],
    ],
  },
  {
    // Each client that needs the rules of addresses says so itself.
    file: /@aws-sdk\/core\/dist-es\/submodules\/client\/util-endpoints\/aws\.js$/,
    changes: [[/^customEndpointFunctions\.aws = awsEndpointFunctions;$/m, ""]],
  },
  {
    // The SDK's own handler imports it while it runs.
    file: /@smithy\/node-http-handler\/dist-es\/node-http-handler\.js$/,
    changes: [[/await import\(("node:http")\)/, "process.getBuiltinModule($1)"]],
  },
];

const trimmed = (source: string, { file, changes }: Trim): string =>
  changes.reduce((text, [what, instead]) => {
    if (!what.test(text)) throw new Error(`nothing to trim in ${file.source}: ${what.source}`);
    return text.replaceAll(new RegExp(what.source, `${what.flags}g`), instead);
  }, source);

/** Takes out of libraries what no function runs and no bundler can tell. */
export const trimLibraries: Plugin = {
  name: "trim-libraries",
  setup: (build) => {
    for (const trim of TRIMS) {
      build.onLoad({ filter: trim.file }, async ({ path }) => ({
        contents: trimmed(await readFile(path, "utf8"), trim),
        loader: "js",
      }));
    }
  },
};
