import { Duration } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Names } from "../names.ts";

/** AWS advises six times the consumer's own time. */
const TIMES_THE_CONSUMER = 6;
const KEPT_DAYS = 14;

/** A message of the vote clock is about this minute: tomorrow it says nothing that the next one doesn't. */
const LOOK_KEPT_HOURS = 1;

type Settings = {
  readonly names: Names;
  readonly key: IKey;
  readonly consumerSeconds: number;
  readonly maxReceiveCount: number;
};

export const createQueues = (
  scope: Construct,
  { names, key, consumerSeconds, maxReceiveCount }: Settings,
) => {
  const encrypted = { encryption: QueueEncryption.KMS, encryptionMasterKey: key, enforceSSL: true };
  const deadLetterQueue = new Queue(scope, "DeadLetters", {
    ...encrypted,
    queueName: names.queue("dead-letters"),
    retentionPeriod: Duration.days(KEPT_DAYS),
  });
  const voteClockQueue = new Queue(scope, "VoteClock", {
    ...encrypted,
    queueName: names.queue("vote-clock"),
    retentionPeriod: Duration.hours(LOOK_KEPT_HOURS),
    visibilityTimeout: Duration.seconds(consumerSeconds * TIMES_THE_CONSUMER),
    deadLetterQueue: { queue: deadLetterQueue, maxReceiveCount },
  });
  return { deadLetterQueue, voteClockQueue };
};
