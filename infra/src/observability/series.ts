import { metrics } from "@ipt/contracts/telemetry.ts";
import type { Duration } from "aws-cdk-lib";
import { type IMetric, MathExpression, Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { Names } from "../names.ts";
import type { ServiceStack } from "../service/service-stack.ts";
import type { Watched } from "./alarm-list.ts";

/** Counted from the log lines that say so. */
export const CREDENTIALS_REFUSED = {
  namespace: metrics.namespace,
  name: "TerritoryCredentialsRefused",
} as const;

type Setting = { readonly names: Names; readonly service: ServiceStack; readonly period: Duration };

/** The sum of metrics, with nothing where none was reported. */
const total = (id: string, parts: readonly IMetric[], period: Duration): IMetric => {
  const usingMetrics = Object.fromEntries(parts.map((part, index) => [`${id}${index}`, part]));
  const each = Object.keys(usingMetrics).map((name) => `FILL(${name}, 0)`);
  return new MathExpression({ expression: each.join(" + "), usingMetrics, period, label: "total" });
};

const greatest = (id: string, parts: readonly IMetric[], period: Duration): IMetric => {
  const usingMetrics = Object.fromEntries(parts.map((part, index) => [`${id}${index}`, part]));
  return new MathExpression({
    expression: `MAX([${Object.keys(usingMetrics).join(", ")}])`,
    usingMetrics,
    period,
    label: "greatest",
  });
};

const ofFunction = (service: ServiceStack, name: string) => {
  const found = service.all.find((one) => one.node.id === name);
  if (!found) throw new Error(`no function ${name}`);
  return found.lambda;
};

const own = (metricName: string, name: string, statistic: string, period: Duration): IMetric =>
  new Metric({
    namespace: metrics.namespace,
    metricName,
    dimensionsMap: { [metrics.dimensions.function]: name },
    statistic,
    period,
  });

/** Which metric each alarm, and the dashboard, looks at. */
export const seriesOf = ({ names, service, period }: Setting): { readonly [W in Watched]: IMetric } => {
  const sum = { period, statistic: Stats.SUM };
  const greatestOf = { period, statistic: Stats.MAXIMUM };
  const apis = [service.api, ...service.anonymousApis];
  const refusals = [names.mainTable, names.urnTable].flatMap((table) =>
    ["ReadThrottleEvents", "WriteThrottleEvents"].map(
      (metricName) =>
        new Metric({ namespace: "AWS/DynamoDB", metricName, dimensionsMap: { TableName: table }, ...sum }),
    ),
  );
  return {
    "api-failures": total(
      "failures",
      apis.map((api) => api.metricServerError(sum)),
      period,
    ),
    "api-latency": service.api.metricLatency({ period, statistic: Stats.percentile(95) }),
    // Of the account: functions share the calls that it may have under way, whichever of them is refused.
    "calls-throttled": new Metric({ namespace: "AWS/Lambda", metricName: "Throttles", ...sum }),
    "credentials-refused": new Metric({
      namespace: CREDENTIALS_REFUSED.namespace,
      metricName: CREDENTIALS_REFUSED.name,
      ...sum,
    }),
    "dead-letters": service.queues.deadLetterQueue.metricApproximateNumberOfMessagesVisible(greatestOf),
    "firewall-blocked": new Metric({
      namespace: "AWS/WAFV2",
      metricName: "BlockedRequests",
      dimensionsMap: { WebACL: names.prefix, Region: service.region, Rule: "ALL" },
      ...sum,
    }),
    // Those that nobody waits for: the failures of others are answers of the API.
    "functions-failing": total(
      "failing",
      service.all.filter(({ answers }) => !answers).map(({ lambda }) => lambda.metricErrors(sum)),
      period,
    ),
    "looks-taken": ofFunction(service, "schedule").metricInvocations(sum),
    "mapping-age": greatest(
      "age",
      ["projector", "mail"].map((name) => ofFunction(service, name).metric("IteratorAge", greatestOf)),
      period,
    ),
    "table-refusals": total("refused", refusals, period),
    "vote-delay": own(metrics.names.voteDelay, "vote-clock", Stats.MAXIMUM, period),
    "votes-refused": own(metrics.names.votesRefused, "vote-clock", Stats.SUM, period),
    "webhooks-disabled": own(metrics.names.webhooksDisabled, "webhooks", Stats.SUM, period),
    "webhooks-waiting": service.queues.webhookQueue.metricApproximateAgeOfOldestMessage(greatestOf),
  };
};
