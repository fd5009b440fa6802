import type { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { loadCheckpoint, saveCheckpoint } from "./checkpoint.ts";
import { appendDeadLetter } from "./dead-letters.ts";
import { deliver } from "./deliver.ts";
import { createPauses } from "./pauses.ts";
import { findStream, listShards, readShard, type Shard } from "./shards.ts";
import type { StreamHandler } from "./stream-event.ts";

export type StreamReaderSettings = {
  readonly client: DynamoDBStreamsClient;
  readonly tableName: string;
  readonly handler: StreamHandler;
  readonly checkpointFile: string;
  readonly deadLetterFile: string;
  readonly now: () => string;
  /** Told of every failed pass; the reader goes on by itself. */
  readonly onError?: (error: unknown) => void;
  /** Told of every record given up on, once it is in the dead-letter file. */
  readonly onDeadLetter?: (sequenceNumber: string, reason: string) => void;
  /** Tries of one record before it is given up; 8 (about 2 seconds) unless told. */
  readonly maxAttempts?: number;
};

export type StreamReader = {
  /** Looks at the stream at once instead of at the end of the current pause (200 ms at most). */
  readonly wake: () => void;
  /**
   * Resolves when everything written before the call, and what its handling wrote in turn, was handled or given up.
   * Rejects when the stream cannot be read or the reader is stopped.
   */
  readonly drain: () => Promise<void>;
  /** Greatest sequence number of the engine's single shard that was handled, 0 at first. */
  readonly handledUpTo: () => bigint;
  /** Finishes the batch being handled; what was read and not handled is delivered by the next reader. */
  readonly stop: () => Promise<void>;
};

const SHORTEST_MS = 5;
const LONGEST_MS = 200;
const retryPause = (attempt: number): number => Math.min(1000, 20 * 2 ** (attempt - 1));

type Waiter = { readonly resolve: () => void; readonly reject: (error: unknown) => void };

/** Follows the stream of a table, from its durable checkpoint on, and hands records to a Lambda-shaped handler. */
export const startStreamReader = async (settings: StreamReaderSettings): Promise<StreamReader> => {
  const { client, checkpointFile } = settings;
  const stream = await findStream(client, settings.tableName);
  const checkpoint = loadCheckpoint(checkpointFile, stream) ?? { stream, shards: {} };
  const shards = new Map<string, Shard>();
  const pauses = createPauses();
  // Apart from the pauses above: a busy writer must not use up the tries of a record within milliseconds.
  const retries = createPauses();
  let waiters: Waiter[] = [];
  let stopped = false;

  const discover = async (): Promise<void> => {
    for (const id of await listShards(client, stream)) {
      if (shards.has(id)) continue;
      shards.set(id, { id, after: checkpoint.shards[id], iterator: undefined, finished: false });
    }
  };

  const readOnce = async (shard: Shard): Promise<number> => {
    const records = await readShard(client, stream, shard);
    await deliver(records, {
      handler: settings.handler,
      maxAttempts: settings.maxAttempts ?? 8,
      pause: (attempt) => retries.wait(retryPause(attempt)),
      stopped: () => stopped,
      onHandled: async (record) => {
        shard.after = record.dynamodb.SequenceNumber;
        checkpoint.shards[shard.id] = shard.after;
        await saveCheckpoint(checkpointFile, checkpoint);
      },
      onGivenUp: async (record, reason) => {
        await appendDeadLetter(settings.deadLetterFile, { at: settings.now(), reason, record });
        settings.onDeadLetter?.(record.dynamodb.SequenceNumber, reason);
      },
    });
    return records.length;
  };

  /** Number of records met: 0 tells that everything written before this pass began was handled. */
  const pass = async (): Promise<number> => {
    const open = () => [...shards.values()].filter((shard) => !shard.finished);
    if (open().length === 0) await discover();
    let met = 0;
    for (const shard of open()) {
      try {
        met += await readOnce(shard);
      } catch (error) {
        // The iterator may have moved past records that were not handled: start again from the checkpoint.
        shard.iterator = undefined;
        shard.finished = false;
        throw error;
      }
      if (shard.finished) await discover();
    }
    return met;
  };

  const run = async (): Promise<void> => {
    let idle = SHORTEST_MS;
    while (!stopped) {
      const asked = waiters;
      waiters = [];
      try {
        const met = await pass();
        if (met > 0) {
          idle = SHORTEST_MS;
          waiters = [...asked, ...waiters];
          continue;
        }
        for (const waiter of asked) waiter.resolve();
      } catch (error) {
        idle = LONGEST_MS;
        settings.onError?.(error);
        for (const waiter of asked) waiter.reject(error);
      }
      if (waiters.length > 0 || stopped) continue;
      await pauses.wait(idle);
      idle = Math.min(LONGEST_MS, idle * 2);
    }
    for (const waiter of waiters) waiter.reject(new Error("the stream reader was stopped"));
  };
  const running = run();

  return {
    wake: pauses.wake,
    drain: () =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(new Error("the stream reader was stopped"));
        waiters.push({ resolve, reject });
        pauses.wake();
      }),
    handledUpTo: () =>
      Object.values(checkpoint.shards).reduce((greatest, sequence) => {
        const value = BigInt(sequence);
        return value > greatest ? value : greatest;
      }, 0n),
    stop: async () => {
      stopped = true;
      pauses.wake();
      retries.wake();
      await running;
    },
  };
};
