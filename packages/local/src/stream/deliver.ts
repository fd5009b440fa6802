import type { StreamHandler, StreamRecord } from "./stream-event.ts";

export type Delivery = {
  readonly handler: StreamHandler;
  /** Tries of one record before it is given up. */
  readonly maxAttempts: number;
  /** Waits before try `attempt` + 1; returns early when the reader stops. */
  readonly pause: (attempt: number) => Promise<void>;
  readonly stopped: () => boolean;
  /** Every record up to this one is done with. */
  readonly onHandled: (record: StreamRecord) => Promise<void>;
  readonly onGivenUp: (record: StreamRecord, reason: string) => Promise<void>;
};

type Outcome = { readonly handled: number; readonly reason: string };

const attempt = async (handler: StreamHandler, batch: readonly StreamRecord[]): Promise<Outcome> => {
  try {
    const { batchItemFailures } = await handler({ Records: [...batch] });
    const positions = batchItemFailures.map((failure) =>
      batch.findIndex((record) => record.dynamodb.SequenceNumber === failure.itemIdentifier),
    );
    // As on Lambda: the earliest failure counts, and an identifier outside the batch fails all of it.
    return {
      handled: Math.max(0, Math.min(batch.length, ...positions)),
      reason: "reported as failed by the handler",
    };
  } catch (error) {
    return { handled: 0, reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
};

/**
 * Hands records over in order. A failing batch is tried again from its first failure, then in halves, so that one
 * bad record ends up alone; after `maxAttempts` tries it is given up and the next ones go on.
 */
export const deliver = async (records: readonly StreamRecord[], delivery: Delivery): Promise<void> => {
  let rest = records;
  let size = records.length;
  let attempts = 0;
  while (!delivery.stopped()) {
    const [first] = rest;
    if (!first) return;
    const batch = rest.slice(0, size);
    const { handled, reason } = await attempt(delivery.handler, batch);
    const last = batch[handled - 1];
    if (last) {
      await delivery.onHandled(last);
      attempts = handled === batch.length ? 0 : 1;
      rest = rest.slice(handled);
      size = rest.length;
    } else {
      attempts += 1;
      if (batch.length === 1 && attempts >= delivery.maxAttempts) {
        await delivery.onGivenUp(first, reason);
        await delivery.onHandled(first);
        rest = rest.slice(1);
        size = rest.length;
        attempts = 0;
        continue;
      }
      size = Math.ceil(batch.length / 2);
    }
    if (attempts > 0) await delivery.pause(attempts);
  }
};
