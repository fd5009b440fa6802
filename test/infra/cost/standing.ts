import { type FunctionName, functions } from "@ipt/contracts/deployment.ts";
import type { Trigger } from "@ipt/contracts/triggers.ts";
import { descriptions } from "@ipt/infra/service/descriptions.ts";
import { listOf, objectOf, resourcesOf, synthesise, type Templates, templatesOf } from "../synthesise.ts";
import type { Standing } from "./model.ts";

const count = (templates: Templates, type: string): number =>
  Object.values(templates).reduce((sum, template) => sum + resourcesOf(template, type).size, 0);

/** A metric computed from others is paid for each of them. */
const alarmMetrics = (templates: Templates): number =>
  Object.values(templates)
    .flatMap((template) => [...resourcesOf(template, "AWS::CloudWatch::Alarm").values()])
    .map(
      ({ Properties }) =>
        listOf(Properties["Metrics"]).filter((one) => objectOf(one)["MetricStat"]).length || 1,
    )
    .reduce((sum, one) => sum + one, 0);

const polledQueues = ({ service }: Templates): number => {
  const queues = [...resourcesOf(service, "AWS::SQS::Queue").keys()];
  const sources = [...resourcesOf(service, "AWS::Lambda::EventSourceMapping").values()].map(
    ({ Properties }) => JSON.stringify(Properties["EventSourceArn"]),
  );
  return sources.filter((source) => queues.some((queue) => source.includes(`"${queue}"`))).length;
};

/** Metrics that a function reports, by what starts it (`packages/lambda`); those of votes are counted all year long. */
const REPORTED: { readonly [K in Trigger["kind"]]: number } = {
  http: 6,
  stream: 6,
  queue: 5,
  schedule: 4,
  manual: 2,
};

/** What the clock of the votes says besides; and that counting usage only says lines. */
const BESIDE: { readonly [F in FunctionName]?: number } = { "vote-clock": 5, usage: -REPORTED.schedule };

/** What is paid for whether anybody comes or not, counted in the templates of production. */
export const standingOf = (templates: Templates = templatesOf(synthesise("production"))): Standing => {
  const [acl] = [...resourcesOf(templates.service, "AWS::WAFv2::WebACL").values()];
  return {
    keys: count(templates, "AWS::KMS::Key"),
    secrets: count(templates, "AWS::SecretsManager::Secret"),
    firewallRules: listOf(acl?.Properties["Rules"]).length,
    alarmMetrics: alarmMetrics(templates),
    dashboards: count(templates, "AWS::CloudWatch::Dashboard"),
    polledQueues: polledQueues(templates),
    functionMetrics: descriptions.reduce(
      // The urn says nothing but counts, in lines of its log.
      (sum, [name, { trigger, anonymous }]) =>
        sum + (anonymous ? 0 : REPORTED[trigger.kind] + (BESIDE[name] ?? 0)),
      0,
    ),
    apiGb: functions.api.memoryMb / 1024,
    tickGb: functions.schedule.memoryMb / 1024,
  };
};
