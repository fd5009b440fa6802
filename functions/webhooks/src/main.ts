import { webhookSender } from "@ipt/api/webhooks/send-webhook.ts";
import type { WebhookMessage } from "@ipt/application/ports/webhooks.ts";
import { handleWebhookMessage } from "@ipt/application/webhooks/handle-message.ts";
import { webhooksVariables } from "@ipt/contracts/function-variables.ts";
import { longestDelaySeconds } from "@ipt/contracts/stored-names.ts";
import { logMessages } from "@ipt/contracts/telemetry.ts";
import { ownContexts } from "@ipt/lambda/cloud/own-contexts.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { openTerritories } from "@ipt/lambda/credentials/open-territories.ts";
import { measured } from "@ipt/lambda/log/measures.ts";
import { consumeQueue } from "@ipt/lambda/queue/consume-queue.ts";
import { sendOne } from "@ipt/lambda/queue/send-one.ts";
import { readWebhookMessage, writeWebhookMessage } from "@ipt/lambda/queue/webhook-message.ts";
import { webhookSecrets } from "@ipt/lambda/secret/webhook-secrets.ts";

const MS_PER_SECOND = 1000;

const started = startFunction("webhooks", webhooksVariables);
const { settings, log, now } = started;
const { openTerritory } = openTerritories(started, settings);
const webhooks = webhookSecrets(started, settings.webhookSecret);
const sending = {
  webhooks,
  send: webhookSender({ local: false, clock: () => performance.now() }),
  random: Math.random,
};

const contextOf = ownContexts(started, { openTerritory, webhooks });

/** Said again when it is due, or halfway: the queue holds a message back for fifteen minutes at most. */
const sayAgain = async (message: WebhookMessage, at: string): Promise<void> => {
  const seconds = Math.ceil((Date.parse(at) - Date.parse(now())) / MS_PER_SECOND);
  const delay = Math.min(longestDelaySeconds, Math.max(0, seconds));
  await sendOne(started, settings.webhookQueue, writeWebhookMessage(message), delay);
};

/** Counted for the alarm: somebody may be waiting for what is not sent any more. */
const noteDisabled = (territory: string) => (webhook: string, reason: string) => {
  log.info(logMessages.webhookDisabled, {
    webhook,
    reason,
    ...measured({ webhooksDisabled: 1 }, territory, Date.now()),
  });
};

export const handler = consumeQueue(started, async (body) => {
  const message = readWebhookMessage(body);
  if (!message) throw new Error("not a message about webhooks");
  const ctx = await contextOf(message.territory);
  if (!ctx) return;
  const again = await handleWebhookMessage(
    ctx,
    { ...sending, onDisabled: noteDisabled(message.territory) },
    message,
  );
  if (again !== null) await sayAgain(message, again);
});
