import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Delivery, deliver } from "./deliver.ts";
import type { StreamRecord } from "./stream-event.ts";

const record = (sequence: number): StreamRecord => ({
  eventID: String(sequence),
  eventName: "INSERT",
  eventVersion: "1.1",
  eventSource: "aws:dynamodb",
  awsRegion: "local",
  eventSourceARN: "arn",
  dynamodb: {
    ApproximateCreationDateTime: 0,
    Keys: { pk: { S: String(sequence) } },
    SequenceNumber: String(sequence),
    SizeBytes: 1,
    StreamViewType: "NEW_AND_OLD_IMAGES",
  },
});

const records = (count: number): readonly StreamRecord[] =>
  Array.from({ length: count }, (_, at) => record(at + 1));
const numberOf = (one: StreamRecord): number => Number(one.dynamodb.SequenceNumber);

/** A handler that fails as told, and the journal of what became of each record. */
const scene = (fails: (sequence: number, attempt: number) => "report" | "throw" | "no", maxAttempts = 4) => {
  const tries = new Map<number, number>();
  const done: number[] = [];
  const applied: number[] = [];
  const givenUp: number[] = [];
  const pauses: number[] = [];
  const delivery: Delivery = {
    maxAttempts,
    stopped: () => false,
    pause: async (attempt) => {
      pauses.push(attempt);
    },
    onHandled: async (one) => {
      done.push(numberOf(one));
    },
    onGivenUp: async (one) => {
      givenUp.push(numberOf(one));
    },
    handler: async ({ Records }) => {
      const failures: { itemIdentifier: string }[] = [];
      for (const one of Records) {
        const sequence = numberOf(one);
        const attempt = (tries.get(sequence) ?? 0) + 1;
        tries.set(sequence, attempt);
        const outcome = fails(sequence, attempt);
        if (outcome === "throw") throw new Error("broken");
        if (outcome === "report") failures.push({ itemIdentifier: one.dynamodb.SequenceNumber });
        else applied.push(sequence);
      }
      return { batchItemFailures: failures };
    },
  };
  return { delivery, done, applied, givenUp, pauses, tries };
};

it("hands a good batch over once", async () => {
  const { delivery, done, applied, pauses } = scene(() => "no");
  await deliver(records(100), delivery);
  expect(applied).toHaveLength(100);
  expect(done).toEqual([100]);
  expect(pauses).toEqual([]);
});

it("goes on from the earliest reported failure", async () => {
  const { delivery, done, givenUp, tries } = scene((sequence, attempt) =>
    sequence === 3 && attempt === 1 ? "report" : "no",
  );
  await deliver(records(5), delivery);
  expect(done).toEqual([2, 5]);
  expect(givenUp).toEqual([]);
  expect(tries.get(2)).toBe(1);
});

it("isolates one bad record in a batch that throws, gives it up, and handles all others", async () => {
  const { delivery, done, applied, givenUp } = scene((sequence) => (sequence === 57 ? "throw" : "no"));
  await deliver(records(100), delivery);
  expect(givenUp).toEqual([57]);
  expect(new Set(applied)).toEqual(
    new Set(
      records(100)
        .map(numberOf)
        .filter((sequence) => sequence !== 57),
    ),
  );
  expect(done.at(-1)).toBe(100);
});

it("treats an identifier outside the batch as a failure of the whole batch", async () => {
  let calls = 0;
  const { delivery, done } = scene(() => "no");
  await deliver(records(2), {
    ...delivery,
    handler: async () => {
      calls += 1;
      return { batchItemFailures: calls === 1 ? [{ itemIdentifier: "999" }] : [] };
    },
  });
  expect(done).toEqual([1, 2]);
});

it("stops between tries without giving anything up", async () => {
  const { delivery, givenUp, done } = scene(() => "throw");
  let stopped = false;
  await deliver(records(3), {
    ...delivery,
    stopped: () => stopped,
    pause: async () => {
      stopped = true;
    },
  });
  expect(givenUp).toEqual([]);
  expect(done).toEqual([]);
});

it("handles or gives up every record, in order, whatever fails and for how long", async () => {
  const trouble = fc.record({
    sequence: fc.integer({ min: 1, max: 30 }),
    until: fc.integer({ min: 1, max: 12 }),
    how: fc.constantFrom("report" as const, "throw" as const),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(trouble, { maxLength: 6 }),
      fc.integer({ min: 0, max: 30 }),
      async (troubles, count) => {
        const { delivery, done, applied, givenUp } = scene((sequence, attempt) => {
          const one = troubles.find((candidate) => candidate.sequence === sequence);
          return one && attempt <= one.until ? one.how : "no";
        });
        await deliver(records(count), delivery);
        const settled = new Set([...applied, ...givenUp]);
        expect([...settled].toSorted((a, b) => a - b)).toEqual(records(count).map(numberOf));
        expect(done).toEqual(done.toSorted((a, b) => a - b));
        expect(done.at(-1) ?? 0).toBe(count);
        for (const sequence of givenUp) expect(troubles.some((one) => one.sequence === sequence)).toBe(true);
      },
    ),
  );
});
