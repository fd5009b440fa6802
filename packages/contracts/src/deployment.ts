/**
 * What runs in the cloud and under which names. Plain constants that import but other such, read by the functions' own
 * code, by the infrastructure that deploys them and by the tests that compare both with the local runtime.
 */

import {
  apiVariables,
  ballotVariables,
  exportsVariables,
  mailVariables,
  projectorVariables,
  restoreVariables,
  scheduleVariables,
  signInVariables,
  urnVariables,
  usageVariables,
  type Variable,
  voteClockVariables,
  votePagesVariables,
  webhooksVariables,
  webVariables,
} from "./function-variables.ts";
import { added, recorded, type Trigger, touched, type WorkQueue, webhookEvents } from "./triggers.ts";

/** A statement about a key family outside the territories, or about the territories themselves. */
type Access = "read" | "write";

/** Families of keys that belong to no territory; the first segment of their partition keys. */
export const families = ["SESSION", "USER", "OBS"] as const;
type Family = (typeof families)[number];

/** Families of the urn's table, granted one by one: ballots, what the urn may know of a vote, encrypted keys. */
export const urnFamilies = ["BALLOT", "BOX", "KEY"] as const;
type UrnFamily = (typeof urnFamilies)[number];

/** Session tag that carries the territory; policies read it as `aws:PrincipalTag/territory`. */
export const territoryTag = "territory";

export type FunctionDescription = {
  /** Source of the entry point, from the root of the repository; it exports `handler`. */
  readonly entry: string;
  readonly trigger: Trigger;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly variables: readonly Variable[];
  /** What credentials narrowed to one territory may do in the main table; absent where no territory is opened. */
  readonly territory?: Access;
  /** What the function's own role may do with the families outside the territories. */
  readonly families: { readonly [F in Family]?: Access };
  /** What the function's own role may do in the urn's table. */
  readonly urn?: { readonly [F in UrnFamily]?: Access };
  /** What credentials narrowed to one territory may do with the ballots begun in it, in the urn's table. */
  readonly capsules?: Access;
  /** Answers people who must stay unknown: no trace, no line a request, nothing in its log but counts. */
  readonly anonymous?: true;
  /** Through credentials narrowed to the territory, under `answersPrefix`. */
  readonly bucket?: "write-then-read";
  /**
   * Through credentials narrowed to the territory, under `archivesPrefix`: puts archives there, gives links to them,
   * or removes them when their territory is erased.
   */
  readonly archives?: "prepare" | "link" | "remove";
  /** How queues, alarms and the stream's consumers do, for the operator's page. */
  readonly health?: "read";
  /** Asks the logs of those that answer, and of `mail`, what each territory used. */
  readonly logs?: "query";
  readonly secret?: "read";
  readonly voteSecret?: "read";
  readonly formSecret?: "read";
  readonly webhookSecret?: "read";
  readonly sends?: readonly (WorkQueue | "deadLetterQueue" | "mail")[];
};

/** One entry per function deployed; the key is its name, and its folder under `functions`. */
export const functions = {
  api: {
    entry: "functions/api/src/main.ts",
    trigger: { kind: "http", paths: ["/v1/*"] },
    memoryMb: 1024,
    timeoutSeconds: 29,
    variables: apiVariables,
    territory: "write",
    families: { SESSION: "read", USER: "read", OBS: "read" },
    bucket: "write-then-read",
    formSecret: "read",
    webhookSecret: "read",
  },
  /** Votes, and what else needs the urn: it knows dwellings and signs envelopes unseen; ballots never come here. */
  ballot: {
    entry: "functions/ballot/src/main.ts",
    trigger: {
      kind: "http",
      paths: [
        "/v1/territories/{territory}/quartiers/{quartier}/votes/*",
        "/v1/territories/{territory}/erasure",
      ],
    },
    memoryMb: 1024,
    timeoutSeconds: 29,
    variables: ballotVariables,
    territory: "write",
    families: { SESSION: "read" },
    urn: { BALLOT: "write", BOX: "write", KEY: "write" },
    capsules: "write",
    archives: "remove",
    voteSecret: "read",
  },
  /** Where ballots fall: it knows neither territory nor dwelling, and says nothing of who calls. */
  urn: {
    entry: "functions/urn/src/main.ts",
    trigger: { kind: "http", paths: ["/v1/urns/*"] },
    memoryMb: 1024,
    timeoutSeconds: 29,
    variables: urnVariables,
    families: {},
    urn: { BALLOT: "write", BOX: "read" },
    anonymous: true,
  },
  /** Every page but those of votes, and the static files of all. */
  web: {
    entry: "functions/web/src/main.ts",
    trigger: { kind: "http", paths: ["/*"] },
    memoryMb: 1024,
    timeoutSeconds: 29,
    variables: webVariables,
    territory: "write",
    families: { SESSION: "read", USER: "read", OBS: "read" },
    archives: "link",
    health: "read",
    formSecret: "read",
    webhookSecret: "read",
  },
  /** Pages of those who hold a vote, and of the erasure of a territory: with the ports to hold votes online. */
  "vote-pages": {
    entry: "functions/vote-pages/src/main.ts",
    trigger: {
      kind: "http",
      paths: [
        "/espace/{territory}/quartiers/{quartier}/vote/*",
        "/espace/{territory}/quartiers/{quartier}/votes/*",
        "/{language}/espace/{territory}/quartiers/{quartier}/vote/*",
        "/{language}/espace/{territory}/quartiers/{quartier}/votes/*",
        "/exploitation/territoires/{territory}/effacer/*",
        "/{language}/exploitation/territoires/{territory}/effacer/*",
      ],
    },
    memoryMb: 1024,
    timeoutSeconds: 29,
    variables: votePagesVariables,
    territory: "write",
    families: { SESSION: "read" },
    urn: { BALLOT: "write", BOX: "write", KEY: "write" },
    capsules: "write",
    archives: "remove",
    voteSecret: "read",
    formSecret: "read",
  },
  /** Alone to know the providers' secrets and to open sessions. */
  "sign-in": {
    entry: "functions/sign-in/src/main.ts",
    trigger: { kind: "http", paths: ["/auth/*"] },
    memoryMb: 512,
    timeoutSeconds: 29,
    variables: signInVariables,
    families: { SESSION: "write" },
    secret: "read",
  },
  /** Alone to write what is known across territories; passes on which exports were asked for. */
  projector: {
    entry: "functions/projector/src/main.ts",
    trigger: {
      kind: "stream",
      patterns: [
        /* @__PURE__ */ touched(
          "TERRITORY",
          { prefix: "QUARTIER#" },
          { prefix: "MEMBER#" },
          { prefix: "INCIDENT#" },
        ),
        /* @__PURE__ */ added("EXPORT#"),
        /* @__PURE__ */ recorded("event", { type: webhookEvents }, "INSERT"),
        /* @__PURE__ */ recorded("webhookDelivery", { state: ["pending"] }),
        /* @__PURE__ */ touched({ prefix: "USAGE#" }),
      ],
      batchSize: 100,
      batchingWindowSeconds: 1,
      retryAttempts: 8,
      bisect: true,
    },
    memoryMb: 512,
    timeoutSeconds: 60,
    variables: projectorVariables,
    territory: "read",
    families: { USER: "write", OBS: "write" },
    sends: ["exportsQueue", "webhookQueue", "deadLetterQueue"],
  },
  /** Writes to people newly given a part in a territory, or invited again. */
  mail: {
    entry: "functions/mail/src/main.ts",
    trigger: {
      kind: "stream",
      patterns: [
        /* @__PURE__ */ touched({ prefix: "MEMBER#" }),
        /* @__PURE__ */ recorded("event", { type: ["webhook.disabled"] }, "INSERT"),
      ],
      batchSize: 10,
      batchingWindowSeconds: 1,
      retryAttempts: 8,
      bisect: true,
    },
    memoryMb: 512,
    timeoutSeconds: 60,
    variables: mailVariables,
    territory: "read",
    families: {},
    sends: ["deadLetterQueue", "mail"],
  },
  /** Each minute, tells which territories have a vote to look at. */
  schedule: {
    entry: "functions/schedule/src/main.ts",
    trigger: { kind: "schedule", everyMinutes: 1 },
    memoryMb: 256,
    timeoutSeconds: 50,
    variables: scheduleVariables,
    families: { OBS: "read" },
    sends: ["voteClockQueue"],
  },
  /** Opens and closes the votes of a territory at their published instants, and destroys their ballots in the end. */
  "vote-clock": {
    entry: "functions/vote-clock/src/main.ts",
    trigger: { kind: "queue", queue: "voteClockQueue", batchSize: 10, maxReceiveCount: 5 },
    memoryMb: 512,
    timeoutSeconds: 60,
    variables: voteClockVariables,
    territory: "write",
    families: {},
    urn: { BALLOT: "write", BOX: "write", KEY: "write" },
    capsules: "write",
  },
  /** Prepares the archive of a territory, one export a message. */
  exports: {
    entry: "functions/exports/src/main.ts",
    trigger: { kind: "queue", queue: "exportsQueue", batchSize: 1, maxReceiveCount: 3 },
    memoryMb: 2048,
    timeoutSeconds: 300,
    variables: exportsVariables,
    territory: "write",
    families: {},
    archives: "prepare",
  },
  /** Tells partners' software of events: makes the messages, signs them, sends them, tries again for three days. */
  webhooks: {
    entry: "functions/webhooks/src/main.ts",
    trigger: { kind: "queue", queue: "webhookQueue", batchSize: 5, maxReceiveCount: 5 },
    memoryMb: 512,
    timeoutSeconds: 120,
    variables: webhooksVariables,
    territory: "write",
    families: {},
    webhookSecret: "read",
    sends: ["webhookQueue"],
  },
  /** Each hour, adds what the logs say that each territory used to its month. */
  usage: {
    entry: "functions/usage/src/main.ts",
    trigger: { kind: "schedule", everyMinutes: 60 },
    memoryMb: 512,
    timeoutSeconds: 300,
    variables: usageVariables,
    territory: "write",
    families: {},
    logs: "query",
  },
  /** Puts one territory back as a table restored from a backup has it. */
  restore: {
    entry: "functions/restore/src/main.ts",
    trigger: { kind: "manual" },
    memoryMb: 1024,
    timeoutSeconds: 900,
    variables: restoreVariables,
    territory: "write",
    families: {},
  },
} as const satisfies Readonly<Record<string, FunctionDescription>>;
export type FunctionName = keyof typeof functions;

/** Built by `npm run bundle`: `<folder>/<function>/index.mjs` and what it loads lazily; maps in a folder apart. */
export const bundles = {
  folder: "dist/functions",
  maps: "dist/source-maps",
  file: "index.mjs",
  handler: "index.handler",
  runtime: "nodejs24.x",
  architecture: "arm64",
} as const;
