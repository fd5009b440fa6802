import { Duration } from "aws-cdk-lib";
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryVisualizationType,
  LogQueryWidget,
  Metric,
  Stats,
} from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import type { Names } from "../names.ts";
import type { ServiceStack } from "../service/service-stack.ts";
import { USAGE_BY_TERRITORY } from "./queries.ts";
import { seriesOf } from "./series.ts";

const WIDE = 24;
const HALF = 12;

/** One page a environment, from what is on fire down to what each territory uses. */
export const createDashboard = (
  scope: Construct,
  {
    names,
    service,
    alarms,
  }: { readonly names: Names; readonly service: ServiceStack; readonly alarms: readonly Alarm[] },
): void => {
  const period = Duration.minutes(5);
  const series = seriesOf({ names, service, period });
  const graph = (title: string, ...left: readonly IMetric[]): GraphWidget =>
    new GraphWidget({ title, left: [...left], width: HALF });
  const consumed = (metricName: string, table: string): IMetric =>
    new Metric({
      namespace: "AWS/DynamoDB",
      metricName,
      dimensionsMap: { TableName: table },
      statistic: Stats.SUM,
      period,
      label: `${table} ${metricName}`,
    });
  const units = ["ConsumedReadCapacityUnits", "ConsumedWriteCapacityUnits"] as const;
  const logs = service.all.map((one) => one.logs.logGroupName);
  new Dashboard(scope, "Dashboard", {
    dashboardName: names.prefix,
    widgets: [
      [new AlarmStatusWidget({ title: "Alarmes", alarms: [...alarms], width: WIDE })],
      [
        graph("Requêtes et erreurs", service.api.metricCount({ period }), series["api-failures"]),
        graph("Temps de réponse, 95 % (ms)", series["api-latency"]),
      ],
      [
        graph("Fonctions : échecs et refus", series["functions-failing"], series["calls-throttled"]),
        graph("Retard du flux (ms) et messages abandonnés", series["mapping-age"], series["dead-letters"]),
      ],
      [
        graph(
          "Unités consommées",
          ...[names.mainTable, names.urnTable].flatMap((table) => units.map((unit) => consumed(unit, table))),
        ),
        graph("Votes : retard (s) et refus", series["vote-delay"], series["votes-refused"]),
      ],
      [
        new LogQueryWidget({
          title: "Par territoire",
          logGroupNames: logs,
          view: LogQueryVisualizationType.TABLE,
          queryLines: [...USAGE_BY_TERRITORY],
          width: WIDE,
          height: 10,
        }),
      ],
    ],
  });
};
