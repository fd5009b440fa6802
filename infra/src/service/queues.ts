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

/** An export that nobody could begin in a day is no longer to be fetched either. */
const EXPORT_KEPT_HOURS = 24;

/** A message for a partner's software waits at most fifteen minutes at a time, unless its consumer is down. */
const WEBHOOK_KEPT_HOURS = 14 * 24;

type Settings = { readonly names: Names; readonly key: IKey };

type Consumer = {
  readonly timeoutSeconds: number;
  readonly trigger: { readonly maxReceiveCount: number };
};

export const createQueues = (
  scope: Construct,
  { names, key }: Settings,
  consumers: { readonly voteClock: Consumer; readonly exports: Consumer; readonly webhooks: Consumer },
) => {
  const encrypted = { encryption: QueueEncryption.KMS, encryptionMasterKey: key, enforceSSL: true };
  const deadLetterQueue = new Queue(scope, "DeadLetters", {
    ...encrypted,
    queueName: names.queue("dead-letters"),
    retentionPeriod: Duration.days(KEPT_DAYS),
  });
  const workQueue = (id: string, name: string, hours: number, consumer: Consumer): Queue =>
    new Queue(scope, id, {
      ...encrypted,
      queueName: names.queue(name),
      retentionPeriod: Duration.hours(hours),
      visibilityTimeout: Duration.seconds(consumer.timeoutSeconds * TIMES_THE_CONSUMER),
      deadLetterQueue: { queue: deadLetterQueue, maxReceiveCount: consumer.trigger.maxReceiveCount },
    });
  return {
    deadLetterQueue,
    voteClockQueue: workQueue("VoteClock", "vote-clock", LOOK_KEPT_HOURS, consumers.voteClock),
    webhookQueue: workQueue("Webhooks", "webhooks", WEBHOOK_KEPT_HOURS, consumers.webhooks),
    exportsQueue: workQueue("Exports", "exports", EXPORT_KEPT_HOURS, consumers.exports),
  };
};
