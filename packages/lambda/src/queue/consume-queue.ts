import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { logMessages } from "@ipt/contracts/telemetry.ts";
import type { startFunction } from "../cloud/start-function.ts";
import type { InvocationContext } from "../http/http-event.ts";
import { measured } from "../log/measures.ts";
import type { BatchResponse } from "../stream/stream-event.ts";
import type { QueueEvent } from "./queue-event.ts";

type Started = Omit<ReturnType<typeof startFunction<FunctionName>>, "settings">;

/**
 * Handles each message of a batch, whatever becomes of the others. The queue delivers those named in the answer
 * again, and moves one that fails too often to its dead-letter queue.
 */
export const consumeQueue = (started: Started, handle: (body: string) => Promise<void>) => {
  const { log, usage } = started;
  return async ({ Records }: QueueEvent, context: InvocationContext = {}): Promise<BatchResponse> => {
    const begun = Date.now();
    log.during({ requestId: context.awsRequestId, trace: started.trace() });
    usage.take();
    const failed: { readonly itemIdentifier: string }[] = [];
    for (const { messageId, body } of Records) {
      try {
        await handle(body);
      } catch (error) {
        log.error(logMessages.retry, error, { messageId });
        failed.push({ itemIdentifier: messageId });
      }
    }
    const ended = Date.now();
    const counts = { handled: Records.length - failed.length, retried: failed.length };
    log.info(
      logMessages.batch,
      measured({ ...counts, duration: ended - begun, ...usage.take() }, null, ended),
    );
    return { batchItemFailures: failed };
  };
};
