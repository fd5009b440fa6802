import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, Stats, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
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

/** Failures of the alias, old and new version together, while traffic moves: two in a minute are one too many. */
const failing = (one: ServiceFunction): Alarm =>
  new Alarm(one, "DeploymentFailing", {
    alarmDescription: "Takes the deployment under way back; says nothing by itself.",
    metric: one.live.metricErrors({ period: Duration.minutes(1), statistic: Stats.SUM }),
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
  }: { readonly names: Names; readonly canary: Canary; readonly all: readonly ServiceFunction[] },
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
      alarms: [failing(one)],
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
  }
  return role;
};
