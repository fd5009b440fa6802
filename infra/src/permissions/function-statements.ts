import type { FunctionDescription, FunctionName } from "@ipt/contracts/deployment.ts";
import type { WorkQueue } from "@ipt/contracts/triggers.ts";
import { Stack } from "aws-cdk-lib";
import type { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Environment } from "../environment.ts";
import { namesOf } from "../names.ts";
import { usageLogGroups } from "../service/usage-log-groups.ts";
import type { StatefulStack } from "../stateful/stateful-stack.ts";
import { familyPartitions } from "./keys-of.ts";
import { allow, useKeyThrough, useTableKey } from "./statements.ts";
import { familyActions, urnActions } from "./territory-actions.ts";

export type Queues = { readonly [Q in WorkQueue | "deadLetterQueue"]: IQueue };

type Setting = {
  readonly scope: Construct;
  readonly environment: Environment;
  readonly state: StatefulStack;
  readonly queues: Queues;
};

const overFamilies = ({ scope, state }: Setting, name: FunctionName): PolicyStatement[] => {
  const families = Object.entries(familyActions[name] ?? {});
  const table = state.mainTable;
  return [
    ...families.map(([family, actions]) =>
      allow(`Family${family}`, actions, [table.tableArn], familyPartitions(family)),
    ),
    ...(families.length > 0 ? [useTableKey(scope, state.dataKey, table.tableName)] : []),
  ];
};

const overUrn = ({ scope, state }: Setting, name: FunctionName): PolicyStatement[] => {
  const families = Object.entries(urnActions[name] ?? {});
  const table = state.urnTable;
  return [
    ...families.map(([family, actions]) =>
      allow(`Urn${family}`, actions, [table.tableArn], familyPartitions(family)),
    ),
    ...(families.length > 0 ? [useTableKey(scope, state.urnKey, table.tableName, "UrnKey")] : []),
  ];
};

const sending = ({ scope, environment, state, queues }: Setting, description: FunctionDescription) =>
  (description.sends ?? []).flatMap((target): PolicyStatement[] => {
    if (target === "mail") {
      const { partition, region, account } = Stack.of(scope);
      const identity = environment.mailFrom.slice(environment.mailFrom.indexOf("@") + 1);
      return [
        allow("Mail", ["ses:SendEmail"], [`arn:${partition}:ses:${region}:${account}:identity/${identity}`], {
          StringEquals: { "ses:FromAddress": environment.mailFrom },
        }),
      ];
    }
    return [
      allow(`Send${target}`, ["sqs:SendMessage"], [queues[target].queueArn]),
      useKeyThrough(scope, `SendKey${target}`, state.dataKey, "sqs", ["kms:Decrypt", "kms:GenerateDataKey"]),
    ];
  });

/** Lambda's own way to keep an event that no try could handle. */
const keepingFailures = ({ scope, state, queues }: Setting): PolicyStatement[] => [
  allow("KeepFailures", ["sqs:SendMessage"], [queues.deadLetterQueue.queueArn]),
  useKeyThrough(scope, "KeepFailuresKey", state.dataKey, "sqs", ["kms:Decrypt", "kms:GenerateDataKey"]),
];

const consuming = (setting: Setting, { trigger }: FunctionDescription): PolicyStatement[] => {
  const { scope, state, queues } = setting;
  if (trigger.kind === "stream") {
    const stream = state.mainTable.tableStreamArn;
    if (stream === undefined) throw new Error("the main table has no stream");
    return [
      allow(
        "Stream",
        ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
        [stream],
      ),
      useKeyThrough(scope, "StreamKey", state.dataKey, "dynamodb", ["kms:Decrypt"]),
    ];
  }
  if (trigger.kind === "schedule") return keepingFailures(setting);
  if (trigger.kind !== "queue") return [];
  return [
    allow(
      "Queue",
      ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"],
      [queues[trigger.queue].queueArn],
    ),
    useKeyThrough(scope, "QueueKey", state.dataKey, "sqs", ["kms:Decrypt"]),
  ];
};

const readingSecret = ({ scope, state }: Setting): PolicyStatement[] => [
  allow("Secret", ["secretsmanager:GetSecretValue"], [state.secret.secretArn]),
  useKeyThrough(scope, "SecretKey", state.dataKey, "secretsmanager", ["kms:Decrypt"]),
];

const readingVoteSecret = ({ scope, state }: Setting): PolicyStatement[] => [
  allow("VoteSecret", ["secretsmanager:GetSecretValue"], [state.voteSecret.secretArn]),
  useKeyThrough(scope, "VoteSecretKey", state.urnKey, "secretsmanager", ["kms:Decrypt"]),
];

const readingFormSecret = ({ scope, state }: Setting): PolicyStatement[] => [
  allow("FormSecret", ["secretsmanager:GetSecretValue"], [state.formSecret.secretArn]),
  useKeyThrough(scope, "FormSecretKey", state.dataKey, "secretsmanager", ["kms:Decrypt"]),
];

/** Lines of the functions that bear a territory; the answer to a query has no resource to name. */
const queryingLogs = ({ scope, environment }: Setting): PolicyStatement[] => {
  const { partition, region, account } = Stack.of(scope);
  const groups = usageLogGroups(namesOf(environment.name));
  return [
    allow(
      "Query",
      ["logs:StartQuery"],
      groups.map((group) => `arn:${partition}:logs:${region}:${account}:log-group:${group}:*`),
    ),
    allow("Results", ["logs:GetQueryResults"], ["*"]),
  ];
};

/** Counts of messages, alarms that ring, and the age of what the stream's consumers were given. */
const readingHealth = ({ queues }: Setting): PolicyStatement[] => [
  allow(
    "Counts",
    ["sqs:GetQueueAttributes"],
    [queues.voteClockQueue, queues.exportsQueue, queues.webhookQueue, queues.deadLetterQueue].map(
      ({ queueArn }) => queueArn,
    ),
  ),
  allow("Alarms", ["cloudwatch:DescribeAlarms", "cloudwatch:GetMetricData"], ["*"]),
];

const readingWebhookSecret = ({ scope, state }: Setting): PolicyStatement[] => [
  allow("WebhookSecret", ["secretsmanager:GetSecretValue"], [state.webhookSecret.secretArn]),
  useKeyThrough(scope, "WebhookSecretKey", state.dataKey, "secretsmanager", ["kms:Decrypt"]),
];

/** Everything that a function's own role may do, beyond its logs and traces and the role it takes for a territory. */
export const statementsOfFunction = (
  setting: Setting,
  name: FunctionName,
  description: FunctionDescription,
): PolicyStatement[] => [
  ...overFamilies(setting, name),
  ...overUrn(setting, name),
  ...consuming(setting, description),
  ...sending(setting, description),
  ...(description.health ? readingHealth(setting) : []),
  ...(description.logs ? queryingLogs(setting) : []),
  ...(description.secret ? readingSecret(setting) : []),
  ...(description.formSecret ? readingFormSecret(setting) : []),
  ...(description.webhookSecret ? readingWebhookSecret(setting) : []),
  ...(description.voteSecret ? readingVoteSecret(setting) : []),
];
