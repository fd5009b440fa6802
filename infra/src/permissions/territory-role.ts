import { type FunctionDescription, type FunctionName, territoryTag } from "@ipt/contracts/deployment.ts";
import { answersPrefix, archivesPrefix, restoredTableInfix } from "@ipt/contracts/stored-names.ts";
import { Duration, Stack } from "aws-cdk-lib";
import {
  ArnPrincipal,
  PolicyDocument,
  type PolicyStatement,
  Role,
  SessionTagsPrincipal,
} from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import type { Names } from "../names.ts";
import type { StatefulStack } from "../stateful/stateful-stack.ts";
import { ownFolder, ownTerritory } from "./keys-of.ts";
import { allow, useKeyThrough, useTableKey } from "./statements.ts";
import { capsuleActions, territoryActions } from "./territory-actions.ts";

/** The day in a restored table's name, `20261125`: so many characters and no more, so that no index is named either. */
const DAY = "????????";

/** Tables restored from a backup: of these too, the session's territory alone. */
const fromRestored = (scope: Construct, names: Names, state: StatefulStack): PolicyStatement[] => {
  const { partition, region, account, urlSuffix } = Stack.of(scope);
  const restored = `${names.mainTable}${restoredTableInfix}${DAY}`;
  return [
    allow(
      "RestoredTables",
      ["dynamodb:Query"],
      [`arn:${partition}:dynamodb:${region}:${account}:table/${restored}`],
      ownTerritory(),
    ),
    allow("RestoredTablesKey", ["kms:Decrypt", "kms:DescribeKey"], [state.dataKey.keyArn], {
      StringEquals: { "kms:ViaService": `dynamodb.${region}.${urlSuffix}` },
      StringLike: { "kms:EncryptionContext:aws:dynamodb:tableName": restored },
    }),
  ];
};

/** What each use of archives asks of the bucket, and of its key on the way. */
const ARCHIVE_ACTIONS = {
  prepare: { object: "s3:PutObject", key: ["kms:GenerateDataKey"] },
  link: { object: "s3:GetObject", key: ["kms:Decrypt"] },
  remove: { object: "s3:DeleteObject", key: [] },
} as const;

const overArchives = (
  scope: Construct,
  names: Names,
  state: StatefulStack,
  use: FunctionDescription["archives"],
): PolicyStatement[] => {
  if (use === undefined) return [];
  const { object, key } = ARCHIVE_ACTIONS[use];
  const folder = `arn:${state.partition}:s3:::${names.bucket(state.account)}/${ownFolder(archivesPrefix)}`;
  return [
    allow("OwnArchives", [object], [folder]),
    ...(key.length > 0 ? [useKeyThrough(scope, "ArchivesKey", state.dataKey, "s3", key)] : []),
  ];
};

/**
 * Under the same condition as the main table, because one transaction writes to both: whichever of its keys a part of
 * it is judged by, they are the territory's own. Families of the urn begin otherwise.
 */
const ofCapsules = (scope: Construct, state: StatefulStack, name: FunctionName): PolicyStatement[] => {
  const actions = capsuleActions[name] ?? [];
  if (actions.length === 0) return [];
  return [
    allow("OwnCapsules", actions, [state.urnTable.tableArn], ownTerritory()),
    useTableKey(scope, state.urnKey, state.urnTable.tableName, "UrnKey"),
  ];
};

const statementsOf = (
  scope: Construct,
  names: Names,
  state: StatefulStack,
  name: FunctionName,
  description: FunctionDescription,
): PolicyStatement[] => [
  allow("OwnTerritory", territoryActions[name] ?? [], [state.mainTable.tableArn], ownTerritory()),
  useTableKey(scope, state.dataKey, state.mainTable.tableName),
  ...ofCapsules(scope, state, name),
  ...(name === "restore" ? fromRestored(scope, names, state) : []),
  ...(description.bucket
    ? [
        allow(
          "OwnAnswers",
          ["s3:GetObject", "s3:PutObject"],
          [`arn:${state.partition}:s3:::${names.bucket(state.account)}/${ownFolder(answersPrefix)}`],
        ),
        useKeyThrough(scope, "BucketKey", state.dataKey, "s3", ["kms:Decrypt", "kms:GenerateDataKey"]),
      ]
    : []),
  ...overArchives(scope, names, state, description.archives),
];

/**
 * The role that a function takes for one request, tagged with the territory called: whatever the code then asks for,
 * AWS gives it this territory alone. Each function has its own, which it alone may take, and only with that one tag.
 */
export const createTerritoryRole = (
  scope: Construct,
  {
    names,
    state,
    name,
    description,
    executionRole,
  }: {
    readonly names: Names;
    readonly state: StatefulStack;
    readonly name: FunctionName;
    readonly description: FunctionDescription;
    readonly executionRole: Role;
  },
): Role =>
  new Role(scope, "TerritoryRole", {
    roleName: names.role(`${name}-territory`),
    description: `Taken by ${name} for one territory at a time`,
    maxSessionDuration: Duration.hours(1),
    assumedBy: new SessionTagsPrincipal(
      new ArnPrincipal(executionRole.roleArn).withConditions({
        StringLike: { [`aws:RequestTag/${territoryTag}`]: "?*" },
        "ForAllValues:StringEquals": { "aws:TagKeys": [territoryTag] },
        Null: { [`aws:RequestTag/${territoryTag}`]: "false" },
      }),
    ),
    inlinePolicies: {
      territory: new PolicyDocument({ statements: statementsOf(scope, names, state, name, description) }),
    },
  });
