import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { SigningKeys } from "../credentials/sign-form.ts";

type Settings = {
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: SigningKeys;
  readonly queue: string;
};

/** Sends one message, held back so many seconds, 900 at most. Throws when the queue does not take it after three tries. */
export const sendMessage = async (
  { region, endpoint, credentials, queue }: Settings,
  body: string,
  delaySeconds = 0,
): Promise<void> => {
  const client = new SQSClient({
    region,
    endpoint,
    credentials,
    maxAttempts: 3,
    useQueueUrlAsEndpoint: false,
  });
  await client.send(
    new SendMessageCommand({
      QueueUrl: queue,
      MessageBody: body,
      ...(delaySeconds === 0 ? {} : { DelaySeconds: delaySeconds }),
    }),
  );
  client.destroy();
};
