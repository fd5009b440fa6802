import type { FunctionName } from "@ipt/contracts/deployment.ts";
import type { SigningKeys } from "../credentials/sign-form.ts";
import { describeError } from "../log/describe-error.ts";
import { sendMessage } from "../queue/send-message.ts";
import type { StreamRecord } from "./stream-event.ts";

type Settings = {
  readonly functionName: FunctionName;
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: SigningKeys;
  readonly queue: string;
};

/**
 * Puts a record aside in the dead-letter queue: where it was and why, and its key alone, since the state it speaks of
 * is read again when it is taken up.
 */
export const bury = async (
  { functionName, ...to }: Settings,
  { eventName, eventSourceARN, dynamodb }: StreamRecord,
  error: unknown,
): Promise<void> => {
  const message = {
    function: functionName,
    error: describeError(error),
    record: {
      eventName,
      eventSourceARN,
      dynamodb: { Keys: dynamodb?.Keys, SequenceNumber: dynamodb?.SequenceNumber },
    },
  };
  await sendMessage(to, JSON.stringify(message));
};
