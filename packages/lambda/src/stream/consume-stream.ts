import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { logMessages } from "@ipt/contracts/telemetry.ts";
import { endpointOf } from "../cloud/endpoint-of.ts";
import type { startFunction } from "../cloud/start-function.ts";
import type { InvocationContext } from "../http/http-event.ts";
import { measured } from "../log/measures.ts";
import { isPoison } from "./is-poison.ts";
import type { BatchResponse, StreamEvent, StreamRecord } from "./stream-event.ts";

type Started = Omit<ReturnType<typeof startFunction<FunctionName>>, "settings">;
type OnFailure = (record: StreamRecord, error: unknown) => Promise<"retry" | "skip">;

/** The territory of a record, for the log; its sort key may name a person. */
const territoryOf = (record: StreamRecord): string | undefined =>
  /^T#([^#]+)/.exec(record.dynamodb?.Keys?.["pk"]?.S ?? "")?.[1];

/**
 * Handles batches of a stream, with one log line a batch. A record that no try will ever handle goes to the
 * dead-letter queue and the ones behind it go on; one that failed otherwise is delivered again with all that follow.
 */
export const consumeStream = (
  started: Started,
  deadLetterQueue: string,
  handleBatch: (event: StreamEvent, onFailure: OnFailure) => Promise<BatchResponse>,
) => {
  const { log, usage, region, environment, credentials, name } = started;
  return async (event: StreamEvent, context: InvocationContext = {}): Promise<BatchResponse> => {
    const begun = Date.now();
    let poison = 0;
    log.during({ requestId: context.awsRequestId, trace: started.trace() });
    usage.take();

    const onFailure: OnFailure = async (record, error) => {
      const where = { territory: territoryOf(record), sequence: record.dynamodb?.SequenceNumber };
      if (!isPoison(error)) {
        log.error(logMessages.retry, error, where);
        return "retry";
      }
      log.error(logMessages.poison, error, where);
      try {
        const { bury } = await import("./bury.ts");
        const endpoint = endpointOf(environment, "sqs", region);
        await bury(
          { functionName: name, region, endpoint, credentials, queue: deadLetterQueue },
          record,
          error,
        );
      } catch (failed) {
        log.error(logMessages.retry, failed, where);
        return "retry";
      }
      poison += 1;
      return "skip";
    };

    const response = await handleBatch(event, onFailure);
    const [first] = response.batchItemFailures;
    const at = event.Records.findIndex((one) => one.dynamodb?.SequenceNumber === first?.itemIdentifier);
    const handled = first === undefined ? event.Records.length : Math.max(0, at);
    const retried = event.Records.length - handled;
    const ended = Date.now();
    const measures = { handled, retried, poison, duration: ended - begun, ...usage.take() };
    log.info(logMessages.batch, measured(measures, null, ended));
    return response;
  };
};
