import { logMessages, usageFields } from "@ipt/contracts/telemetry.ts";
import { type LogGroup, QueryDefinition, QueryString } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { Names } from "../names.ts";

/** Usage by territory, from the lines of requests: the whole list in one query, however many territories there are. */
export const USAGE_BY_TERRITORY = [
  `filter ispresent(territory)`,
  `stats ${Object.entries(usageFields)
    .map(([name, field]) => `sum(${field}) as ${name}`)
    .join(", ")} by territory`,
  "sort requests desc",
  "limit 50",
] as const;

const FAILURES = [
  `filter message = "${logMessages.failed}"`,
  "fields @timestamp, requestId, answerId, route, error, code",
  "sort @timestamp desc",
  "limit 100",
] as const;

const queryString = ([filter, ...rest]: readonly string[]): QueryString =>
  new QueryString({
    filterStatements: [(filter ?? "").replace(/^filter /, "")],
    ...(rest[0]?.startsWith("fields ") ? { fields: rest[0].replace("fields ", "").split(", ") } : {}),
    ...(rest[0]?.startsWith("stats ") ? { statsStatements: [rest[0].replace("stats ", "")] } : {}),
    sort: (rest[1] ?? "").replace("sort ", ""),
    limit: Number((rest[2] ?? "").replace("limit ", "")),
  });

/** Saved queries that runbooks name. */
export const createQueries = (scope: Construct, names: Names, logGroups: readonly LogGroup[]): void => {
  const save = (name: string, lines: readonly string[]) =>
    new QueryDefinition(scope, name, {
      queryDefinitionName: `${names.prefix}/${name}`,
      queryString: queryString(lines),
      logGroups: [...logGroups],
    });
  save("usage-by-territory", USAGE_BY_TERRITORY);
  save("unexpected-errors", FAILURES);
};
