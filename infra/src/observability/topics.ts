import { SEVERITIES, type Severity } from "@ipt/contracts/telemetry.ts";
import { Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";
import type { Environment } from "../environment.ts";
import type { Names } from "../names.ts";

const createTopic = (scope: Construct, topicName: string, masterKey: IKey, address: string): Topic => {
  const topic = new Topic(scope, topicName, { topicName, masterKey, enforceSSL: true });
  topic.addSubscription(new EmailSubscription(address));
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [
        new ServicePrincipal("cloudwatch.amazonaws.com"),
        new ServicePrincipal("budgets.amazonaws.com"),
      ],
      actions: ["sns:Publish"],
      resources: [topic.topicArn],
      conditions: { StringEquals: { "aws:SourceAccount": Stack.of(scope).account } },
    }),
  );
  return topic;
};

/** One topic a severity: whoever is on call subscribes to the critical one by telephone as well. */
export const createTopics = (
  scope: Construct,
  {
    names,
    key,
    environment,
  }: { readonly names: Names; readonly key: IKey; readonly environment: Environment },
): { readonly [S in Severity]: Topic } => {
  const [critical, major, minor] = SEVERITIES.map((severity) =>
    createTopic(scope, `${names.prefix}-${severity}`, key, environment.alertsTo),
  );
  if (!critical || !major || !minor) throw new Error("a severity has no topic");
  return { critical, major, minor };
};
