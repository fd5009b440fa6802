import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { named } from "@ipt/dynamodb/testing/faults.ts";

/** What a network does: refuses before, or loses the answer of what was done. */
export type Fault = "refused" | "lost";

const REFUSED = "ThrottlingException";
const LOST = "InternalServerError";

/**
 * Lets a plan decide of each call to the store, in order, whether it fails. Sits where the network would, below the
 * client's own tries.
 */
export const unsteady = (client: DynamoDBClient, plan: (call: number) => Fault | null): void => {
  let calls = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      calls += 1;
      const fault = plan(calls);
      if (fault === "refused") throw named(REFUSED);
      const answer = await next(args);
      if (fault === "lost") throw named(LOST);
      return answer;
    },
    { step: "deserialize", priority: "high", name: "unsteady" },
  );
};
