import { readFileSync } from "node:fs";
import { deploySteps } from "@ipt/infra/deploy-steps.ts";
import { beforeAll, describe, expect, it } from "vitest";
import {
  isList,
  type Json,
  listOf,
  objectOf,
  resourcesOf,
  synthesise,
  type Templates,
  templatesOf,
  textOf,
} from "../synthesise.ts";
import { isAllowed, type Request, type Statement } from "./evaluate.ts";

const texts = (value: Json | undefined): readonly string[] =>
  (isList(value) ? value : value === undefined ? [] : [value]).map(textOf);

const statementOf = (value: Json): Statement => {
  const { Effect, Action, NotAction, Resource, Condition } = objectOf(value);
  return {
    Effect: Effect === "Deny" ? "Deny" : "Allow",
    Action: texts(Action),
    ...(NotAction === undefined ? {} : { NotAction: texts(NotAction) }),
    Resource: texts(Resource),
    Condition: Object.fromEntries(
      Object.entries(objectOf(Condition)).map(([operator, tests]) => [
        operator,
        Object.fromEntries(Object.entries(objectOf(tests)).map(([key, values]) => [key, texts(values)])),
      ]),
    ),
  };
};

const path = new URL("../../../infra/deploy/execution-policy.json", import.meta.url);
const policy = objectOf(JSON.parse(readFileSync(path, "utf8")));
const statements = listOf(policy["Statement"]).map(statementOf);

const TAG = {
  "aws:ResourceTag/service": ["internet-pour-tous"],
  "aws:RequestTag/service": ["internet-pour-tous"],
};
const may = (action: string, resource: string, context: Request["context"] = {}): boolean =>
  isAllowed(statements, { action, resource, context: { "aws:RequestedRegion": ["eu-west-3"], ...context } });

/** The first call that CloudFormation makes for a resource, and on what. */
const CALLS: Readonly<Record<string, readonly [action: string, resource: string]>> = {
  "AWS::ApiGateway::": ["apigateway:POST", "arn:aws:apigateway:eu-west-3::/restapis"],
  "AWS::ApiGatewayV2::ApiMapping": [
    "apigateway:POST",
    "arn:aws:apigateway:eu-west-3::/domainnames/ipt.example/apimappings",
  ],
  "AWS::Budgets::Budget": ["budgets:ModifyBudget", "arn:aws:budgets::1:budget/ipt-production"],
  "AWS::CertificateManager::Certificate": ["acm:RequestCertificate", "*"],
  "AWS::CloudWatch::Alarm": [
    "cloudwatch:PutMetricAlarm",
    "arn:aws:cloudwatch:eu-west-3:1:alarm:ipt-production-x",
  ],
  "AWS::CloudWatch::Dashboard": ["cloudwatch:PutDashboard", "arn:aws:cloudwatch::1:dashboard/ipt-production"],
  "AWS::CodeDeploy::Application": [
    "codedeploy:CreateApplication",
    "arn:aws:codedeploy:eu-west-3:1:application:ipt-production",
  ],
  "AWS::CodeDeploy::DeploymentConfig": [
    "codedeploy:CreateDeploymentConfig",
    "arn:aws:codedeploy:eu-west-3:1:deploymentconfig:x",
  ],
  "AWS::CodeDeploy::DeploymentGroup": [
    "codedeploy:CreateDeploymentGroup",
    "arn:aws:codedeploy:eu-west-3:1:deploymentgroup:ipt-production/x",
  ],
  "AWS::Cognito::UserPool": ["cognito-idp:CreateUserPool", "*"],
  "AWS::DynamoDB::GlobalTable": [
    "dynamodb:CreateTable",
    "arn:aws:dynamodb:eu-west-3:1:table/internet-pour-tous-production",
  ],
  "AWS::IAM::Role": ["iam:CreateRole", "arn:aws:iam::1:role/ipt-production-api"],
  "AWS::KMS::Alias": ["kms:CreateAlias", "arn:aws:kms:eu-west-3:1:alias/ipt-production-data"],
  "AWS::KMS::Key": ["kms:CreateKey", "*"],
  "AWS::Lambda::EventSourceMapping": ["lambda:CreateEventSourceMapping", "*"],
  "AWS::Lambda::": ["lambda:CreateFunction", "arn:aws:lambda:eu-west-3:1:function:ipt-production-api"],
  "AWS::Logs::LogGroup": ["logs:CreateLogGroup", "arn:aws:logs:eu-west-3:1:log-group:/ipt/production/api"],
  "AWS::Logs::MetricFilter": [
    "logs:PutMetricFilter",
    "arn:aws:logs:eu-west-3:1:log-group:/ipt/production/api",
  ],
  "AWS::Logs::QueryDefinition": ["logs:PutQueryDefinition", "*"],
  "AWS::S3::Bucket": ["s3:CreateBucket", "arn:aws:s3:::ipt-production-answers-1"],
  "AWS::SNS::": ["sns:CreateTopic", "arn:aws:sns:eu-west-3:1:ipt-production-critical"],
  "AWS::SQS::": ["sqs:CreateQueue", "arn:aws:sqs:eu-west-3:1:ipt-production-vote-clock"],
  "AWS::Scheduler::Schedule": [
    "scheduler:CreateSchedule",
    "arn:aws:scheduler:eu-west-3:1:schedule/default/ipt-production-schedule",
  ],
  "AWS::SecretsManager::Secret": [
    "secretsmanager:CreateSecret",
    "arn:aws:secretsmanager:eu-west-3:1:secret:ipt-production/sign-in-x",
  ],
  "AWS::WAFv2::": ["wafv2:CreateWebACL", "arn:aws:wafv2:eu-west-3:1:regional/webacl/ipt-production/x"],
};

let templates: Templates;
beforeAll(() => {
  templates = templatesOf(synthesise("production"));
});

const URN = "arn:aws:dynamodb:eu-west-3:1:table/internet-pour-tous-urn-production";

describe("The role that deploys", () => {
  it("may make every kind of resource of the templates", () => {
    const types = new Set(
      Object.values(templates).flatMap((one) => [...resourcesOf(one).values()].map(({ Type }) => Type)),
    );
    for (const type of types) {
      const call = Object.entries(CALLS).find(([prefix]) => type.startsWith(prefix))?.[1];
      expect([type, call !== undefined && may(call[0], call[1], TAG)]).toEqual([type, true]);
    }
  });

  it.each([
    ["another's table", "dynamodb:DeleteTable", "arn:aws:dynamodb:eu-west-3:1:table/payroll"],
    [
      "our own table's end",
      "dynamodb:DeleteTable",
      "arn:aws:dynamodb:eu-west-3:1:table/internet-pour-tous-production",
    ],
    ["a ballot", "dynamodb:Scan", URN],
    ["what would date ballots: the urn at two instants", "dynamodb:RestoreTableToPointInTime", URN],
    ["a ballot's place", "dynamodb:PutItem", URN],
    ["a key's end", "kms:ScheduleKeyDeletion", "arn:aws:kms:eu-west-3:1:key/x"],
    ["a user", "iam:CreateUser", "arn:aws:iam::1:user/ipt-x"],
    ["another's role", "iam:PutRolePolicy", "arn:aws:iam::1:role/Admin"],
    ["another's function", "lambda:UpdateFunctionCode", "arn:aws:lambda:eu-west-3:1:function:payroll"],
    ["another's bucket", "s3:PutObject", "arn:aws:s3:::payroll/x"],
  ])("may not touch %s", (_what, action, resource) => {
    expect(may(action, resource, TAG)).toBe(false);
  });

  it("may not leave the Union, nor give our roles to another service, nor use another's keys", () => {
    const table = "arn:aws:dynamodb:us-east-1:1:table/internet-pour-tous-production";
    expect(may("dynamodb:CreateTable", table, { "aws:RequestedRegion": ["us-east-1"] })).toBe(false);
    const role = "arn:aws:iam::1:role/ipt-production-api";
    expect(may("iam:PassRole", role, { "iam:PassedToService": ["lambda.amazonaws.com"] })).toBe(true);
    expect(may("iam:PassRole", role, { "iam:PassedToService": ["ec2.amazonaws.com"] })).toBe(false);
    expect(may("kms:Decrypt", "arn:aws:kms:eu-west-3:1:key/x")).toBe(false);
  });
});

describe("npm run deploy", () => {
  it("bundles, then deploys every stack of one environment, asking before rights widen", () => {
    const [bundle, deploy] = deploySteps(["production", "--hotswap-fallback"]) ?? [];
    expect(bundle?.options).toContain("bundle");
    expect(deploy?.options).toEqual(
      expect.arrayContaining(["--all", "environment=production", "broadening", "--hotswap-fallback"]),
    );
  });

  it.each([[[]], [["prod"]], [["--all"]]])("refuses %j", (given: readonly string[]) => {
    expect(deploySteps(given)).toBeNull();
  });
});
