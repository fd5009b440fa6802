import { logMessages } from "@ipt/contracts/telemetry.ts";
import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import { FilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { Environment } from "../environment.ts";
import { namesOf } from "../names.ts";
import type { ServiceStack } from "../service/service-stack.ts";
import type { StatefulStack } from "../stateful/stateful-stack.ts";
import { alarms, budgetAlarm } from "./alarm-list.ts";
import { createBudget } from "./budget.ts";
import { createAlarm } from "./create-alarm.ts";
import { createDashboard } from "./dashboard.ts";
import { createQueries } from "./queries.ts";
import { CREDENTIALS_REFUSED, seriesOf } from "./series.ts";
import { createTopics } from "./topics.ts";

/** Who is told what: alarms by severity, each with its page, the budget, saved queries, one dashboard. */
export class ObservabilityStack extends Stack {
  readonly topics;

  constructor(
    scope: Construct,
    id: string,
    {
      environment,
      state,
      service,
      ...props
    }: StackProps & {
      readonly environment: Environment;
      readonly state: StatefulStack;
      readonly service: ServiceStack;
    },
  ) {
    super(scope, id, props);
    const names = namesOf(environment.name);
    this.topics = createTopics(this, { names, key: state.operationsKey, environment });
    for (const { logs, node, territoryRole } of service.all) {
      if (!territoryRole) continue;
      new MetricFilter(this, `${node.id}-credentials`, {
        logGroup: logs,
        filterPattern: FilterPattern.any(
          FilterPattern.stringValue("$.message", "=", logMessages.credentials),
          FilterPattern.stringValue("$.error", "=", "AccessDeniedException"),
        ),
        metricNamespace: CREDENTIALS_REFUSED.namespace,
        metricName: CREDENTIALS_REFUSED.name,
        metricValue: "1",
      });
    }
    const made = alarms.map((entry) => {
      const series = seriesOf({ names, service, period: Duration.minutes(entry.minutes) });
      return createAlarm(this, {
        names,
        entry,
        metric: series[entry.watches],
        topic: this.topics[entry.severity],
      });
    });
    createBudget(this, {
      names,
      usd: environment.monthlyBudgetUsd,
      topic: this.topics[budgetAlarm.severity],
    });
    createQueries(
      this,
      names,
      service.all.map(({ logs }) => logs),
    );
    createDashboard(this, { names, service, alarms: made });
  }
}
