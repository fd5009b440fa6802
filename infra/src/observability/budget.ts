import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { Names } from "../names.ts";

/** Tells when the month is expected to pass the budget, and again when it has spent four fifths of it. */
export const createBudget = (
  scope: Construct,
  { names, usd, topic }: { readonly names: Names; readonly usd: number; readonly topic: Topic },
): void => {
  const tell = (notificationType: "ACTUAL" | "FORECASTED", threshold: number) => ({
    notification: {
      notificationType,
      threshold,
      thresholdType: "PERCENTAGE",
      comparisonOperator: "GREATER_THAN",
    },
    subscribers: [{ subscriptionType: "SNS", address: topic.topicArn }],
  });
  new CfnBudget(scope, "Budget", {
    budget: {
      budgetName: names.prefix,
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount: usd, unit: "USD" },
    },
    notificationsWithSubscribers: [tell("FORECASTED", 100), tell("ACTUAL", 80)],
  });
};
