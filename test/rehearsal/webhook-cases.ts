import type { WebhookMessage } from "@ipt/application/ports/webhooks.ts";
import type { Webhook } from "@ipt/domain/webhook/webhook.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import type { Place } from "../world/place.ts";
import type { Service } from "../world/service.ts";
import { NOW } from "../world/walk.ts";

const storeOf = (service: Service, place: Place) =>
  territoryStore(service.client, mainTable.name, place.territory(), { now: service.now });

/** Changes the place's webhook behind the service's back: to an address that nothing is ever sent to, for instance. */
export const setWebhook = async (service: Service, place: Place, change: Partial<Webhook>): Promise<void> => {
  const store = storeOf(service, place);
  const stored = await store.get("webhook", { id: place.made("webhook") });
  if (!stored) throw new Error("the place has no webhook");
  await store.keep("webhook", { ...stored.value, ...change }, stored.revision);
};

/** The latest activity recorded in the place, as the projector tells of it. */
export const activityMessage = async (service: Service, place: Place): Promise<WebhookMessage> => {
  const page = await storeOf(service, place).journal(
    { since: "2026-03-01", before: NOW },
    { limit: 100, cursor: null },
  );
  const event = page.ok ? page.value.items.find(({ type }) => type === "activity.recorded") : undefined;
  if (!event) throw new Error("no activity was recorded");
  return { kind: "event", territory: place.territory(), at: event.at, id: event.id };
};

export const pingMessage = (place: Place): WebhookMessage => ({
  kind: "delivery",
  territory: place.territory(),
  webhook: place.made("webhook"),
  delivery: place.made("delivery"),
});

export const deliveriesOf = async (service: Service, place: Place) => {
  const page = await storeOf(service, place).list(
    "webhookDelivery",
    { webhook: place.made("webhook") },
    { limit: 10, cursor: null },
  );
  return page.ok ? page.value.items.map(({ value }) => value) : [];
};

/** The event that tells of a webhook disabled, as the stream has it. */
export const disabledRecord = (place: Place) => ({
  name: "INSERT" as const,
  pk: `T#${place.territory()}#J#2026-03`,
  sk: `${NOW}#e1`,
  image: {
    t: { S: "event" },
    d: { M: { type: { S: "webhook.disabled" }, subject: { S: place.made("webhook") } } },
  },
});
