import { metrics } from "@ipt/contracts/telemetry.ts";
import { Duration } from "aws-cdk-lib";
import type { RestApi } from "aws-cdk-lib/aws-apigateway";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import {
  type ILambdaDeploymentConfig,
  LambdaApplication,
  LambdaDeploymentConfig,
  LambdaDeploymentGroup,
  TrafficRouting,
} from "aws-cdk-lib/aws-codedeploy";
import { PolicyDocument, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import type { Canary } from "../environment.ts";
import type { Names } from "../names.ts";
import { allow } from "../permissions/statements.ts";
import type { ServiceFunction } from "./service-function.ts";

const WATCHED = Duration.minutes(10);

const configOf = (scope: Construct, canary: Canary): ILambdaDeploymentConfig =>
  canary === "at-once"
    ? LambdaDeploymentConfig.ALL_AT_ONCE
    : new LambdaDeploymentConfig(scope, "Canary", {
        trafficRouting: TrafficRouting.timeBasedCanary({
          interval: WATCHED,
          percentage: canary === "half-then-all" ? 50 : 10,
        }),
      });

const MINUTE = { period: Duration.minutes(1), statistic: Stats.SUM };

/**
 * What fails while traffic moves, old and new version together. A function that answers never throws: its failures are
 * answers of 500 and above, which it counts itself, or its API for one that counts nothing.
 */
const failuresOf = (one: ServiceFunction, anonymousApis: readonly RestApi[]): IMetric => {
  const thrown = one.live.metricErrors(MINUTE);
  if (!one.answers) return thrown;
  const answered = one.anonymous
    ? anonymousApis.map((api) => api.metricServerError(MINUTE))
    : [
        new Metric({
          namespace: metrics.namespace,
          metricName: metrics.names.errors,
          dimensionsMap: { [metrics.dimensions.function]: one.node.id },
          ...MINUTE,
        }),
      ];
  const usingMetrics = Object.fromEntries(
    [thrown, ...answered].map((part, index) => [`failed${index}`, part]),
  );
  const each = Object.keys(usingMetrics).map((name) => `FILL(${name}, 0)`);
  return new MathExpression({
    expression: each.join(" + "),
    usingMetrics,
    period: MINUTE.period,
    label: "failed",
  });
};

/** Two failures in a minute are one too many. */
const failing = (one: ServiceFunction, anonymousApis: readonly RestApi[]): Alarm =>
  new Alarm(one, "DeploymentFailing", {
    alarmDescription: "Takes the deployment under way back; says nothing by itself.",
    metric: failuresOf(one, anonymousApis),
    threshold: 2,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });

/** Moves each alias to its new version little by little, and back at once when the function fails meanwhile. */
export const deployInStages = (
  scope: Construct,
  {
    names,
    canary,
    all,
    anonymousApis,
  }: {
    readonly names: Names;
    readonly canary: Canary;
    readonly all: readonly ServiceFunction[];
    readonly anonymousApis: readonly RestApi[];
  },
): Role => {
  const role = new Role(scope, "DeploymentRole", {
    roleName: names.role("deployments"),
    assumedBy: new ServicePrincipal("codedeploy.amazonaws.com"),
    inlinePolicies: {
      deployments: new PolicyDocument({
        statements: [
          allow("Alarms", ["cloudwatch:DescribeAlarms"], ["*"]),
          allow(
            "Aliases",
            ["lambda:GetAlias", "lambda:UpdateAlias"],
            all.map(({ live }) => live.functionArn),
          ),
        ],
      }),
    },
  });
  const application = new LambdaApplication(scope, "Deployments", { applicationName: names.prefix });
  const deploymentConfig = configOf(scope, canary);
  for (const one of all) {
    new LambdaDeploymentGroup(one, "Deployment", {
      application,
      alias: one.live,
      deploymentConfig,
      role: role.withoutPolicyUpdates(),
      alarms: [failing(one, anonymousApis)],
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
  }
  return role;
};
