/** What starts a function of the cloud, as plain constants that import nothing. */

type HttpTrigger = {
  readonly kind: "http";
  /** Paths of the site, `*` at the end for all that follow; the most telling one of all functions wins. */
  readonly paths: readonly string[];
};
type StreamTrigger = {
  readonly kind: "stream";
  /** Filter of the event source: a record passes when it fits one of these patterns. */
  readonly patterns: readonly object[];
  readonly batchSize: number;
  readonly batchingWindowSeconds: number;
  /** Tries of one record before it goes to the dead-letter queue. */
  readonly retryAttempts: number;
  readonly bisect: true;
};
/** Queues with a consumer, by the variable that names each to its sender. */
export type WorkQueue = "voteClockQueue" | "exportsQueue" | "webhookQueue";
type QueueTrigger = {
  readonly kind: "queue";
  readonly queue: WorkQueue;
  readonly batchSize: number;
  /** Receptions of one message before it goes to the dead-letter queue. */
  readonly maxReceiveCount: number;
};
type ScheduleTrigger = { readonly kind: "schedule"; readonly everyMinutes: number };
/** Invoked by an operator, by hand or from a runbook. */
type ManualTrigger = { readonly kind: "manual" };
export type Trigger = HttpTrigger | StreamTrigger | QueueTrigger | ScheduleTrigger | ManualTrigger;

/** Events that partners' software may be told of: what the stream lets through. The same as the domain's list. */
export const webhookEvents = [
  "quartier.created",
  "quartier.published",
  "quartier.unpublished",
  "campaign.started",
  "campaign.advanced",
  "meeting.recorded",
  "information-action.recorded",
  "register.frozen",
  "vote.planned",
  "vote.opened",
  "vote.closed",
  "vote.minutes-sealed",
  "launch.recorded",
  "contract.recorded",
  "contract.changed",
  "subscription.declared",
  "computer-order.recorded",
  "computer-order.changed",
  "activity.recorded",
  "activity.changed",
  "convention.created",
  "convention.changed",
  "convention.price-added",
  "review.published",
  "review.withdrawn",
] as const;

/** A record of a territory by its sort key, whole or by its beginning. */
export const touched = (...sortKeys: readonly (string | { readonly prefix: string })[]): object => ({
  dynamodb: { Keys: { pk: { S: [{ prefix: "T#" }] }, sk: { S: sortKeys } } },
});

/** A record that was not there before. */
export const added = (prefix: string): object => ({ eventName: ["INSERT"], ...touched({ prefix }) });

/** A record of that type, by fields of what it holds now; new ones alone where it says so. */
export const recorded = (
  type: string,
  fields: Readonly<Record<string, readonly string[]>>,
  name?: "INSERT",
): object => ({
  ...(name ? { eventName: [name] } : {}),
  dynamodb: {
    NewImage: {
      t: { S: [type] },
      d: { M: Object.fromEntries(Object.entries(fields).map(([field, values]) => [field, { S: values }])) },
    },
  },
});
