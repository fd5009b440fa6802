import { type FunctionName, functions } from "@ipt/contracts/deployment.ts";
import { type Variable, variableName } from "@ipt/contracts/function-variables.ts";
import { NO_LEGAL } from "@ipt/domain/site/legal.ts";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";

export const BASE_URL = "https://ipt.example";
export const OPERATOR = "operator@platform.example";
export const QUEUES = {
  exports: "https://sqs.example/1/exports",
  clock: "https://sqs.example/1/vote-clock",
  webhooks: "https://sqs.example/1/webhooks",
  dead: "https://sqs.example/1/dead-letters",
};

const values: { readonly [V in Variable]: string } = {
  stage: "rehearsal",
  table: mainTable.name,
  urnTable: urnTable.name,
  territoryRole: "arn:aws:iam::111111111111:role/territory",
  baseUrl: BASE_URL,
  operators: OPERATOR,
  bucket: "ipt-answers",
  secret: "arn:aws:secretsmanager:eu-west-3:111111111111:secret:ipt",
  providers: "[]",
  voteSecret: "arn:aws:secretsmanager:eu-west-3:111111111111:secret:ipt-votes",
  formSecret: "arn:aws:secretsmanager:eu-west-3:111111111111:secret:ipt-forms",
  webhookSecret: "arn:aws:secretsmanager:eu-west-3:111111111111:secret:ipt-webhooks",
  webhookQueue: QUEUES.webhooks,
  formTargets: "https://idp.example",
  securityContact: "mailto:securite@ipt.example",
  legal: JSON.stringify({
    ...NO_LEGAL,
    publisher: { name: "Éditeur d’essai", address: null, phone: null, email: null },
  }),
  voteClockQueue: QUEUES.clock,
  exportsQueue: QUEUES.exports,
  prefix: "ipt-rehearsal",
  logGroups: "/ipt/rehearsal/api /ipt/rehearsal/web",
  deadLetterQueue: QUEUES.dead,
  mailFrom: "ne-pas-repondre@ipt.example",
};

type Endpoints = { readonly dynamodb: string; readonly others: string };

/** The environment that a deployment gives one function: its own variables and no others. */
export const variablesOf = (
  name: FunctionName,
  endpoints: Endpoints,
  changed: { readonly [V in Variable]?: string } = {},
): Readonly<Record<string, string>> => {
  const own: readonly Variable[] = functions[name].variables;
  return {
    ...Object.fromEntries(own.map((one) => [variableName(one), changed[one] ?? values[one]])),
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    ...Object.fromEntries(
      ["STS", "S3", "SQS", "SECRETS_MANAGER", "SESV2", "CLOUDWATCH", "CLOUDWATCH_LOGS"].map((service) => [
        `AWS_ENDPOINT_URL_${service}`,
        endpoints.others,
      ]),
    ),
  };
};
