import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";

/** What one call takes. */
const BATCH = 10;

/** Sends messages, ten a call. Throws when the queue refused some: the next tick says them again. */
export const sendAll = async (client: SQSClient, queue: string, bodies: readonly string[]): Promise<void> => {
  for (let at = 0; at < bodies.length; at += BATCH) {
    const { Failed } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: queue,
        Entries: bodies
          .slice(at, at + BATCH)
          .map((body, index) => ({ Id: String(index), MessageBody: body })),
      }),
    );
    if (Failed && Failed.length > 0) throw new Error(`${Failed.length} messages refused by the queue`);
  }
};
