import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import type { SigningKeys } from "../credentials/sign-form.ts";
import { describeError } from "../log/describe-error.ts";
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
  { functionName, region, endpoint, credentials, queue }: Settings,
  { eventName, eventSourceARN, dynamodb }: StreamRecord,
  error: unknown,
): Promise<void> => {
  const client = new SQSClient({
    region,
    endpoint,
    credentials,
    maxAttempts: 3,
    useQueueUrlAsEndpoint: false,
  });
  const message = {
    function: functionName,
    error: describeError(error),
    record: {
      eventName,
      eventSourceARN,
      dynamodb: { Keys: dynamodb?.Keys, SequenceNumber: dynamodb?.SequenceNumber },
    },
  };
  await client.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: JSON.stringify(message) }));
  client.destroy();
};
