import { SQSClient } from "@aws-sdk/client-sqs";
import { scheduleVariables } from "@ipt/contracts/function-variables.ts";
import { logMessages } from "@ipt/contracts/telemetry.ts";
import { directory } from "@ipt/dynamodb/directory/directory.ts";
import { endpointOf } from "@ipt/lambda/cloud/endpoint-of.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import type { InvocationContext } from "@ipt/lambda/http/http-event.ts";
import { measured } from "@ipt/lambda/log/measures.ts";
import { sendAll } from "@ipt/lambda/queue/send-all.ts";
import { writeVoteClockMessage } from "@ipt/lambda/queue/vote-clock-message.ts";

const PAGE = 500;

const started = startFunction("schedule", scheduleVariables);
const { settings, client, region, environment, credentials, log, usage } = started;
const { summaries } = directory(client, settings.table, started.tableOptions);
const queue = new SQSClient({
  region,
  credentials,
  endpoint: endpointOf(environment, "sqs", region),
  useQueueUrlAsEndpoint: false,
  maxAttempts: 3,
});

/** Territories with a quartier at the stage of the vote, suspended ones too: an open vote is never left open. */
const voting = async (): Promise<readonly string[]> => {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof summaries>> = await summaries({ limit: PAGE, cursor });
    if (!page.ok) throw new Error("a cursor just given was refused");
    found.push(
      ...page.value.items.filter(({ quartiers }) => (quartiers["vote"] ?? 0) > 0).map(({ id }) => id),
    );
    cursor = page.value.next;
  } while (cursor !== null);
  return found;
};

/** A tick: one message a territory that has a vote to look at. Throws, and so is tried again, when one was not sent. */
export const handler = async (_event: unknown, context: InvocationContext = {}): Promise<void> => {
  const begun = Date.now();
  log.during({ requestId: context.awsRequestId, trace: started.trace() });
  usage.take();
  const territories = await voting();
  const bodies = territories.map((territory) => writeVoteClockMessage({ territory }));
  await sendAll(queue, settings.voteClockQueue, bodies);
  const ended = Date.now();
  const measures = { handled: territories.length, duration: ended - begun, ...usage.take() };
  log.info(logMessages.tick, measured(measures, null, ended));
};
