import { CloudWatchClient, DescribeAlarmsCommand, GetMetricDataCommand } from "@aws-sdk/client-cloudwatch";
import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { QueueHealth, RingingAlarm, ServiceHealth } from "@ipt/application/ports/health.ts";
import { functions } from "@ipt/contracts/deployment.ts";
import { readAlarmDescription } from "@ipt/contracts/telemetry.ts";
import type { SigningKeys } from "../credentials/sign-form.ts";

type Settings = {
  readonly region: string;
  readonly credentials: SigningKeys;
  readonly endpoints: { readonly sqs: string; readonly cloudwatch: string };
  /** What the names of functions and alarms begin with. */
  readonly prefix: string;
  readonly queues: { readonly [Q in QueueHealth["queue"] | "dead-letters"]: string };
  /** Epoch milliseconds. */
  readonly now: number;
};

/** How far back the age of records is looked at: metrics come a minute or two late. */
const LOOKED_AT_MINUTES = 15;
const MOST_ALARMS = 100;

const readers = Object.entries(functions).flatMap(([name, { trigger }]) =>
  trigger.kind === "stream" ? [name] : [],
);

const numberOf = (text: string | undefined): number => Number(text ?? 0);

const countIn = async (client: SQSClient, queue: string) => {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: queue,
      AttributeNames: ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
    }),
  );
  return {
    waiting: numberOf(Attributes?.ApproximateNumberOfMessages),
    underWay: numberOf(Attributes?.ApproximateNumberOfMessagesNotVisible),
  };
};

/** The oldest record that a consumer of the stream was given; `null` when none was. */
const greatestAge = async (client: CloudWatchClient, { prefix, now }: Settings): Promise<number | null> => {
  const minutes = LOOKED_AT_MINUTES * 60_000;
  const { MetricDataResults } = await client.send(
    new GetMetricDataCommand({
      StartTime: new Date(now - minutes),
      EndTime: new Date(now),
      MetricDataQueries: readers.map((name, index) => ({
        Id: `age${index}`,
        MetricStat: {
          Metric: {
            Namespace: "AWS/Lambda",
            MetricName: "IteratorAge",
            Dimensions: [{ Name: "FunctionName", Value: `${prefix}-${name}` }],
          },
          Period: LOOKED_AT_MINUTES * 60,
          Stat: "Maximum",
        },
      })),
    }),
  );
  const ages = (MetricDataResults ?? []).flatMap(({ Values }) => Values ?? []);
  return ages.length === 0 ? null : Math.round(Math.max(...ages));
};

/** Alarms that ring; those that only take a deployment back tell nobody, and aren't told here either. */
const ringing = async (client: CloudWatchClient, { prefix }: Settings): Promise<readonly RingingAlarm[]> => {
  const { MetricAlarms } = await client.send(
    new DescribeAlarmsCommand({
      AlarmNamePrefix: `${prefix}-`,
      StateValue: "ALARM",
      MaxRecords: MOST_ALARMS,
    }),
  );
  return (MetricAlarms ?? []).flatMap(({ AlarmDescription, StateUpdatedTimestamp }) => {
    const described = readAlarmDescription(AlarmDescription ?? "");
    return described ? [{ ...described, since: StateUpdatedTimestamp?.toISOString() ?? null }] : [];
  });
};

/** How the queues, the alarms and the consumers of the stream do, asked at once. Rejects when AWS refuses one of them. */
export const cloudHealth = async (settings: Settings): Promise<ServiceHealth> => {
  const { region, credentials, endpoints, queues } = settings;
  const common = { region, credentials, maxAttempts: 2 };
  const sqs = new SQSClient({ ...common, endpoint: endpoints.sqs, useQueueUrlAsEndpoint: false });
  const cloudwatch = new CloudWatchClient({ ...common, endpoint: endpoints.cloudwatch });
  const [age, dead, voteClock, exports, webhooks, alarms] = await Promise.all([
    greatestAge(cloudwatch, settings),
    countIn(sqs, queues["dead-letters"]),
    countIn(sqs, queues["vote-clock"]),
    countIn(sqs, queues.exports),
    countIn(sqs, queues.webhooks),
    ringing(cloudwatch, settings),
  ]);
  sqs.destroy();
  cloudwatch.destroy();
  return {
    projection: { kind: "age", ms: age, minutes: LOOKED_AT_MINUTES },
    setAside: dead.waiting + dead.underWay,
    mailsKept: null,
    queues: [
      { queue: "vote-clock", ...voteClock },
      { queue: "exports", ...exports },
      { queue: "webhooks", ...webhooks },
    ],
    alarms,
  };
};
