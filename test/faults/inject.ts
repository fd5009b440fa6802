import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { cancelled, named } from "@ipt/dynamodb/testing/faults.ts";

const WRITES = new Set([
  "PutItemCommand",
  "UpdateItemCommand",
  "DeleteItemCommand",
  "BatchWriteItemCommand",
  "TransactWriteItemsCommand",
]);

export const isWrite = (command: string | undefined): boolean => WRITES.has(command ?? "");

/** What happens to a call: refused for now, contended, lost on the way there, or done and its answer lost. */
export const FAULT_KINDS = ["throttling", "conflict", "lost-before", "lost-after"] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export type Fault = {
  readonly kind: FaultKind;
  /** Which call of the request, from 0. */
  readonly at: number;
  /** That call alone, or every call from it on, as in an outage. */
  readonly span: "once" | "onwards";
};

const errorOf = (kind: FaultKind, command: string): Error => {
  if (kind === "throttling") return named("ThrottlingException");
  if (kind !== "conflict") return named("TimeoutError");
  return command === "TransactWriteItemsCommand"
    ? cancelled("TransactionConflict")
    : named("TransactionConflictException");
};

/** Past these, a long command repeats one kind of call. */
const FIRST_CALLS = 12;

const faultsAt = (command: string, at: number): Fault[] =>
  isWrite(command)
    ? FAULT_KINDS.flatMap((kind) => [
        { kind, at, span: "once" },
        { kind, at, span: "onwards" },
      ])
    : [
        { kind: "throttling", at, span: "once" },
        { kind: "lost-before", at, span: "onwards" },
      ];

/**
 * Every fault worth trying on a sequence of calls: reads can neither conflict nor be done without an answer. Each call
 * is struck by every kind; of a long sequence, the later calls in turn once or from then on.
 */
export const faultsOf = (calls: readonly string[]): Fault[] =>
  calls.flatMap((command, at) =>
    faultsAt(command, at).filter((_fault, index) => at < FIRST_CALLS || index % 2 === at % 2),
  );

/**
 * Counts the calls that a client makes and breaks the one asked. Sits above the client's own tries, as if it had used
 * them all up; those are tested where the store is.
 */
export const breakable = (client: DynamoDBClient) => {
  let fault: Fault | null = null;
  let calls: string[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = context.commandName ?? "";
      const index = calls.push(command) - 1;
      const struck = fault !== null && (fault.span === "once" ? index === fault.at : index >= fault.at);
      if (!fault || !struck) return next(args);
      // Of an outage that loses answers, only the first call gets through: the retries of a client gone dark do not.
      if (fault.kind === "lost-after" && index === fault.at) await next(args);
      throw errorOf(fault.kind, command);
    },
    { step: "initialize", priority: "high", name: "breakable" },
  );
  return {
    /** Runs a request under a fault and tells the calls it made. */
    during: async <T>(wanted: Fault | null, run: () => Promise<T>) => {
      fault = wanted;
      calls = [];
      try {
        return { answer: await run(), calls };
      } finally {
        fault = null;
      }
    },
  };
};
