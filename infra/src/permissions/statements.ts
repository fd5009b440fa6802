import { type IResolvable, Stack } from "aws-cdk-lib";
import { Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { IConstruct } from "constructs";

type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>> | IResolvable>>;

export const allow = (
  sid: string,
  actions: readonly string[],
  resources: readonly string[],
  conditions: Conditions = {},
): PolicyStatement =>
  new PolicyStatement({
    sid,
    effect: Effect.ALLOW,
    actions: [...actions],
    resources: [...resources],
    conditions,
  });

/** What DynamoDB asks of the key on behalf of who reads or writes a table. */
const TABLE_KEY_ACTIONS = [
  "kms:Decrypt",
  "kms:DescribeKey",
  "kms:Encrypt",
  "kms:GenerateDataKey",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
];

const through = (scope: IConstruct, service: string) => {
  const { region, account, urlSuffix } = Stack.of(scope);
  return {
    "kms:ViaService": `${service}.${region}.${urlSuffix}`,
    "kms:CallerAccount": account,
  };
};

/** Use of a table's key, by way of DynamoDB and for that table only. */
export const useTableKey = (
  scope: IConstruct,
  key: IKey,
  tableName: string,
  sid = "TableKey",
): PolicyStatement =>
  allow(sid, TABLE_KEY_ACTIONS, [key.keyArn], {
    StringEquals: {
      ...through(scope, "dynamodb"),
      "kms:EncryptionContext:aws:dynamodb:tableName": tableName,
    },
  });

/** Use of a key by way of one service: `sqs`, `s3`, `secretsmanager`. */
export const useKeyThrough = (
  scope: IConstruct,
  sid: string,
  key: IKey,
  service: string,
  actions: readonly string[],
): PolicyStatement => allow(sid, actions, [key.keyArn], { StringEquals: through(scope, service) });

/** Log lines into the function's own group, which exists already. */
export const writeLogs = (scope: IConstruct, logGroup: string): PolicyStatement => {
  const { partition, region, account } = Stack.of(scope);
  const group = `arn:${partition}:logs:${region}:${account}:log-group:${logGroup}`;
  return allow("Logs", ["logs:CreateLogStream", "logs:PutLogEvents"], [`${group}:log-stream:*`]);
};

/** Traces have no resource to name. */
export const writeTraces = (): PolicyStatement =>
  allow("Traces", ["xray:PutTelemetryRecords", "xray:PutTraceSegments"], ["*"]);
