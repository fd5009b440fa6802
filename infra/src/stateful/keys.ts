import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";

/** A customer key that turns every year and takes 30 days to die, during which its end can be called off. */
export const createKey = (scope: Construct, id: string, alias: string, description: string): Key =>
  new Key(scope, id, {
    alias,
    description,
    enableKeyRotation: true,
    pendingWindow: Duration.days(30),
    removalPolicy: RemovalPolicy.RETAIN,
  });

/** What watches the service: log groups of this account, alarms and the budget that write to its topics. */
export const createOperationsKey = (scope: Construct, alias: string): Key => {
  const key = createKey(scope, "operations", alias, "Log groups and alert topics");
  const { partition, region, account } = Stack.of(scope);
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
      resources: ["*"],
      conditions: {
        ArnLike: {
          "kms:EncryptionContext:aws:logs:arn": `arn:${partition}:logs:${region}:${account}:log-group:/ipt/*`,
        },
      },
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [
        new ServicePrincipal("cloudwatch.amazonaws.com"),
        new ServicePrincipal("budgets.amazonaws.com"),
      ],
      actions: ["kms:Decrypt", "kms:GenerateDataKey*"],
      resources: ["*"],
      conditions: { StringEquals: { "aws:SourceAccount": account } },
    }),
  );
  return key;
};
