import type { FunctionName } from "@ipt/contracts/deployment.ts";

/** What use cases do in a territory, whether an operation of the API runs them or a page. */
const OF_USE_CASES = [
  "dynamodb:BatchWriteItem",
  "dynamodb:ConditionCheckItem",
  "dynamodb:DeleteItem",
  "dynamodb:GetItem",
  "dynamodb:PutItem",
  "dynamodb:Query",
  "dynamodb:UpdateItem",
];
/** The same, with what holding a vote adds. */
const OF_VOTES = [
  "dynamodb:BatchGetItem",
  "dynamodb:BatchWriteItem",
  "dynamodb:ConditionCheckItem",
  "dynamodb:DeleteItem",
  "dynamodb:GetItem",
  "dynamodb:PutItem",
  "dynamodb:Query",
  "dynamodb:UpdateItem",
];

/**
 * What each function does inside a territory, written by hand. A transaction is authorised write by write, under these
 * same actions. `test/infra` fails on an action that no recorded call needs, and on a call that none of them allows.
 */
export const territoryActions: { readonly [F in FunctionName]?: readonly string[] } = {
  api: OF_USE_CASES,
  web: OF_USE_CASES,
  ballot: OF_VOTES,
  "vote-pages": OF_VOTES,
  projector: ["dynamodb:GetItem", "dynamodb:Query"],
  mail: ["dynamodb:GetItem", "dynamodb:Query"],
  "vote-clock": [
    "dynamodb:BatchGetItem",
    "dynamodb:BatchWriteItem",
    "dynamodb:ConditionCheckItem",
    "dynamodb:GetItem",
    "dynamodb:PutItem",
    "dynamodb:Query",
    "dynamodb:UpdateItem",
  ],
  exports: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
  webhooks: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
  usage: ["dynamodb:GetItem", "dynamodb:PutItem"],
  restore: ["dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:Query"],
};

type Family = "SESSION" | "USER" | "OBS";

/** What each function does with the families outside the territories. */
export const familyActions: {
  readonly [F in FunctionName]?: { readonly [K in Family]?: readonly string[] };
} = {
  api: {
    SESSION: ["dynamodb:GetItem"],
    USER: ["dynamodb:Query"],
    OBS: ["dynamodb:BatchGetItem", "dynamodb:Query"],
  },
  web: {
    SESSION: ["dynamodb:GetItem"],
    USER: ["dynamodb:Query"],
    OBS: ["dynamodb:BatchGetItem", "dynamodb:Query"],
  },
  ballot: { SESSION: ["dynamodb:GetItem"] },
  "vote-pages": { SESSION: ["dynamodb:GetItem"] },
  "sign-in": { SESSION: ["dynamodb:BatchWriteItem", "dynamodb:GetItem", "dynamodb:PutItem"] },
  projector: {
    USER: ["dynamodb:PutItem"],
    OBS: ["dynamodb:BatchWriteItem", "dynamodb:PutItem"],
  },
  schedule: { OBS: ["dynamodb:Query"] },
};

type UrnFamily = "BALLOT" | "BOX" | "KEY";

const URN_OF_VOTES = {
  BALLOT: ["dynamodb:BatchWriteItem", "dynamodb:Query"],
  BOX: ["dynamodb:BatchWriteItem", "dynamodb:PutItem"],
  KEY: ["dynamodb:BatchWriteItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
};
const OF_CAPSULES = ["dynamodb:BatchWriteItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"];

/**
 * What each function does with the ballots begun in a territory, under the territory's role: they lie in the urn's
 * table, which has no stream, and are kept by the very transaction that marks a dwelling in the main one.
 */
export const capsuleActions: { readonly [F in FunctionName]?: readonly string[] } = {
  ballot: OF_CAPSULES,
  "vote-pages": OF_CAPSULES,
  "vote-clock": ["dynamodb:BatchWriteItem", "dynamodb:Query"],
};

/**
 * What each function does in the urn's table. A ballot falls by a conditional put, which the urn alone may send; the
 * register's side counts, lists and empties. Nobody may change a ballot or take one out: a batch deletes what a whole
 * vote left.
 */
export const urnActions: {
  readonly [F in FunctionName]?: { readonly [K in UrnFamily]?: readonly string[] };
} = {
  ballot: URN_OF_VOTES,
  "vote-pages": URN_OF_VOTES,
  urn: {
    BALLOT: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
    BOX: ["dynamodb:GetItem"],
  },
  "vote-clock": {
    BALLOT: ["dynamodb:BatchWriteItem", "dynamodb:Query"],
    BOX: ["dynamodb:BatchWriteItem", "dynamodb:GetItem", "dynamodb:PutItem"],
    KEY: ["dynamodb:BatchWriteItem", "dynamodb:Query"],
  },
};
