import type { ConsumedCapacity, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { consumptionOf } from "@ipt/dynamodb/kit/capacity-meter.ts";
import * as z from "zod";

/** One call as the SDK was asked to make it. */
export type Call = {
  /** `GetItem`, `Query`, `TransactWriteItems`… */
  readonly operation: string;
  readonly input: unknown;
  readonly reads: number;
  readonly writes: number;
};

const One = z.custom<ConsumedCapacity>((value) => typeof value === "object" && value !== null);
const Consumed = z.union([z.array(One), One]).optional();

/** Records every call of a client from then on, with the units DynamoDB's engine says it consumed. */
export const meterOf = (client: DynamoDBClient): { readonly taken: () => readonly Call[] } => {
  const calls: Call[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args);
      const operation = (context.commandName ?? "").replace(/Command$/, "");
      const capacity: unknown = Reflect.get(result.output, "ConsumedCapacity");
      calls.push({ ...consumptionOf(operation, Consumed.parse(capacity)), input: args.input });
      return result;
    },
    { step: "initialize", priority: "high", name: "bench-meter" },
  );
  return { taken: () => calls.splice(0) };
};
