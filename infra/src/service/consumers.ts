import type { FunctionDescription } from "@ipt/contracts/deployment.ts";
import { Duration, Stack } from "aws-cdk-lib";
import { PolicyDocument, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import type { Names } from "../names.ts";
import type { Queues } from "../permissions/function-statements.ts";
import { allow, useKeyThrough } from "../permissions/statements.ts";
import type { StatefulStack } from "../stateful/stateful-stack.ts";
import type { ServiceFunction } from "./service-function.ts";

type Wiring = {
  readonly one: ServiceFunction;
  readonly description: FunctionDescription;
  readonly names: Names;
  readonly state: StatefulStack;
  readonly queues: Queues;
};

/** Within the 24 hours that the stream remembers, with time left to look. */
const OLDEST_RECORD_HOURS = 12;

/** Tries of one look: the next minute looks again anyway. */
const SCHEDULE_RETRIES = 2;
const SCHEDULE_OLDEST_SECONDS = 120;

const onStream = ({ one, description: { trigger }, state, queues }: Wiring): void => {
  if (trigger.kind !== "stream") return;
  one.live.addEventSourceMapping("Stream", {
    eventSourceArn: state.mainTable.tableStreamArn ?? "",
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: trigger.batchSize,
    maxBatchingWindow: Duration.seconds(trigger.batchingWindowSeconds),
    retryAttempts: trigger.retryAttempts,
    bisectBatchOnError: trigger.bisect,
    reportBatchItemFailures: true,
    maxRecordAge: Duration.hours(OLDEST_RECORD_HOURS),
    onFailure: new SqsDlq(queues.deadLetterQueue),
    filters: trigger.patterns.map((pattern) => ({ pattern: JSON.stringify(pattern) })),
  });
};

const onQueue = ({ one, description: { trigger }, queues }: Wiring): void => {
  if (trigger.kind !== "queue") return;
  one.live.addEventSourceMapping("Queue", {
    eventSourceArn: queues[trigger.queue].queueArn,
    batchSize: trigger.batchSize,
    reportBatchItemFailures: true,
    maxConcurrency: 10,
  });
};

const onSchedule = ({ one, description: { trigger }, names, state, queues }: Wiring): void => {
  if (trigger.kind !== "schedule") return;
  const role = new Role(one, "ScheduleRole", {
    roleName: names.role(`${one.node.id}-scheduler`),
    assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
      conditions: { StringEquals: { "aws:SourceAccount": Stack.of(one).account } },
    }),
    inlinePolicies: {
      scheduler: new PolicyDocument({
        statements: [
          allow("Call", ["lambda:InvokeFunction"], [one.live.functionArn]),
          allow("KeepFailures", ["sqs:SendMessage"], [queues.deadLetterQueue.queueArn]),
          useKeyThrough(one, "KeepFailuresKey", state.dataKey, "sqs", ["kms:Decrypt", "kms:GenerateDataKey"]),
        ],
      }),
    },
  });
  const unit = trigger.everyMinutes === 1 ? "minute" : "minutes";
  new CfnSchedule(one, "Schedule", {
    name: names.function(one.node.id),
    scheduleExpression: `rate(${trigger.everyMinutes} ${unit})`,
    flexibleTimeWindow: { mode: "OFF" },
    target: {
      arn: one.live.functionArn,
      roleArn: role.roleArn,
      deadLetterConfig: { arn: queues.deadLetterQueue.queueArn },
      retryPolicy: {
        maximumRetryAttempts: SCHEDULE_RETRIES,
        maximumEventAgeInSeconds: SCHEDULE_OLDEST_SECONDS,
      },
    },
  });
};

/** Binds a function to what starts it, unless that is HTTP or an operator. */
export const wire = (wiring: Wiring): void => {
  onStream(wiring);
  onQueue(wiring);
  onSchedule(wiring);
};
