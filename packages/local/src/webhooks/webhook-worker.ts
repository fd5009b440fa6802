import { digest } from "@ipt/api/http/digest.ts";
import { everyPage } from "@ipt/application/kernel/every-page.ts";
import type { Surroundings } from "@ipt/application/kernel/make-context.ts";
import { ownContext } from "@ipt/application/kernel/own-context.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import type { WebhookMessage } from "@ipt/application/ports/webhooks.ts";
import type { Sending } from "@ipt/application/webhooks/attempt-delivery.ts";
import { handleWebhookMessage } from "@ipt/application/webhooks/handle-message.ts";
import { webhookEvents } from "@ipt/contracts/triggers.ts";
import { type WebhookRecord, webhookMessageOf } from "@ipt/dynamodb/stream/webhook-message.ts";

type Settings = Omit<Surroundings, "digest" | "webhooks"> &
  Sending & {
    readonly openTerritory: (territory: string) => TerritoryStore;
    readonly onError: (error: unknown) => void;
  };

const told: ReadonlySet<string> = new Set(webhookEvents);
const PAGE = 100;
/** The longest that a timer of Node waits is 24 days; no pause between tries is longer than a day. */
const MOST_PAUSE_MS = 86_400_000;

/** Tells endpoints of events, beside the stream that tells of them: the queue and its delays, in memory. */
export const webhookWorker = ({ openTerritory, onError, webhooks, send, random, ...around }: Settings) => {
  const running = new Set<Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();
  let stopped = false;

  const handle = async (message: WebhookMessage): Promise<void> => {
    const { territory } = message;
    const where = { territory, store: openTerritory(territory), id: "webhooks" };
    const ctx = await ownContext({ ...around, webhooks, digest }, where);
    if (!ctx) return;
    const again = await handleWebhookMessage(ctx, { webhooks, send, random }, message);
    if (again !== null) later(message, Date.parse(again) - Date.parse(around.now()));
  };

  const begin = (message: WebhookMessage): void => {
    if (stopped) return;
    const run = handle(message)
      .catch(onError)
      .finally(() => running.delete(run));
    running.add(run);
  };

  const later = (message: WebhookMessage, pause: number): void => {
    if (stopped) return;
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        begin(message);
      },
      Math.min(MOST_PAUSE_MS, Math.max(0, pause)),
    );
    timer.unref();
    timers.add(timer);
  };

  const waiting = async (territory: string): Promise<void> => {
    const store = openTerritory(territory);
    const all = everyPage((cursor) => store.list("webhook", {}, { limit: PAGE, cursor }));
    for await (const { value } of all) {
      const sent = everyPage((cursor) =>
        store.list("webhookDelivery", { webhook: value.id }, { limit: PAGE, cursor }),
      );
      for await (const { value: delivery } of sent) {
        if (delivery.state !== "pending" && delivery.state !== "retrying") continue;
        begin({ kind: "delivery", territory, webhook: value.id, delivery: delivery.id });
      }
    }
  };

  return {
    /** Told of each record of the stream; what it starts is waited for by `stop` alone. */
    follow: (record: WebhookRecord): void => {
      const message = webhookMessageOf(record, (type) => told.has(type));
      if (message) begin(message);
    },
    /** Takes up what waited when the service was stopped. */
    resume: async (): Promise<void> => {
      const territories = everyPage((cursor) => around.directory.allTerritories({ limit: PAGE, cursor }));
      for await (const { id } of territories) await waiting(id);
    },
    stop: async (): Promise<void> => {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(running);
    },
  };
};
