import {
  type CancellationReason,
  type DynamoDBClient,
  TransactionCanceledException,
} from "@aws-sdk/client-dynamodb";

export type Fault = {
  readonly operation: string;
  readonly error: Error;
  readonly after?: boolean;
  readonly skip?: number;
};

const commandOf = (context: { readonly commandName?: string }): string =>
  (context.commandName ?? "").replace(/Command$/, "");

/**
 * Makes the next calls of an operation fail, in order, each once: instead of being sent, or, with `after`, once the
 * engine has done them; with `skip`, after as many calls of it that pass. Sits where the network would fail, below the client's own retries.
 */
export const inject = (client: DynamoDBClient, faults: readonly Fault[]): { readonly left: () => number } => {
  const queue = [...faults];
  let passed = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const [fault] = queue;
      if (!fault || commandOf(context) !== fault.operation) return next(args);
      if (passed < (fault.skip ?? 0)) {
        passed += 1;
        return next(args);
      }
      passed = 0;
      queue.shift();
      if (fault.after) await next(args);
      throw fault.error;
    },
    { step: "deserialize", priority: "high", name: `faults-${crypto.randomUUID()}` },
  );
  return { left: () => queue.length };
};

/** The next `times` batches of writes do nothing and say so, as under load. */
export const leaveUndone = (client: DynamoDBClient, times: number): (() => number) => {
  let left = times;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (left === 0 || commandOf(context) !== "BatchWriteItem") return next(args);
      left -= 1;
      const requested = "RequestItems" in args.input ? args.input.RequestItems : {};
      return { response: {}, output: { $metadata: {}, UnprocessedItems: requested } };
    },
    { step: "initialize", name: "leave-undone" },
  );
  return () => left;
};

export const named = (name: string): Error => Object.assign(new Error(name), { name });

export const cancelled = (...codes: readonly string[]): TransactionCanceledException =>
  new TransactionCanceledException({
    message: "cancelled",
    $metadata: {},
    CancellationReasons: codes.map((Code): CancellationReason => ({ Code })),
  });
