import * as z from "zod";
import { CONVENTION_KINDS } from "../convention/convention.ts";
import type { EventType } from "../journal/event.ts";
import { Id } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { schema } from "../values/schema.ts";

const fields = () => ({ fields: z.array(z.string()) });
const day = () => z.string().nullable();

/**
 * Events that partners' software may be told of, with the facts that go with each: what the journal holds and any
 * member may read. Nothing of who did it, of a voter, of a resident or of a member is among them, and no count that
 * is not published to all members.
 */
export const WEBHOOK_FACTS = {
  "quartier.created": schema(() => z.object({ name: z.string() })),
  "quartier.published": schema(() => z.object({})),
  "quartier.unpublished": schema(() => z.object({})),
  "campaign.started": schema(() => z.object({ playbook: z.json() })),
  "campaign.advanced": schema(() => z.object({ from: z.string(), into: z.string() })),
  "meeting.recorded": schema(() => z.object({ kind: z.string(), on: day() })),
  "information-action.recorded": schema(() => z.object({ kind: z.string(), on: day() })),
  "register.frozen": schema(() => z.object({ concerned: z.int(), fingerprint: z.string() })),
  "vote.planned": schema(() =>
    z.object({ rule: z.json(), opens: z.json(), closes: z.json(), cents: z.int() }),
  ),
  "vote.opened": schema(() => z.object({ concerned: z.int() })),
  "vote.closed": schema(() => z.object({})),
  "vote.minutes-sealed": schema(() => z.object({ outcome: z.string(), fingerprint: z.string() })),
  "launch.recorded": schema(() => z.object({ on: day() })),
  "contract.recorded": schema(() => z.object({ provider: Id(), signedOn: day() })),
  "contract.changed": schema(() => z.object(fields())),
  "subscription.declared": schema(() => z.object({ provider: Id(), on: day(), count: z.int() })),
  "computer-order.recorded": schema(() => z.object({ status: z.string(), enquiredOn: day() })),
  "computer-order.changed": schema(() => z.object({ status: z.string(), statusOn: day() })),
  "activity.recorded": schema(() => z.object({ kind: z.string(), on: day() })),
  "activity.changed": schema(() => z.object(fields())),
  "convention.created": schema(() => z.object({ kind: z.enum(CONVENTION_KINDS), parties: z.array(Id()) })),
  "convention.changed": schema(() => z.object(fields())),
  "convention.price-added": schema(() => z.object({ from: day(), cents: z.int() })),
  "review.published": schema(() => z.object({ asOf: z.string() })),
  "review.withdrawn": schema(() => z.object({ asOf: z.string() })),
} as const satisfies Partial<Record<EventType, unknown>>;

export type WebhookEventType = keyof typeof WEBHOOK_FACTS;

const isWebhookEventType = (type: string): type is WebhookEventType => Object.hasOwn(WEBHOOK_FACTS, type);

export const WEBHOOK_EVENT_TYPES: readonly WebhookEventType[] =
  Object.keys(WEBHOOK_FACTS).filter(isWebhookEventType);

export { isWebhookEventType };

/** Sent on demand, to try an endpoint. */
export const PING = "webhook.ping";

export const WebhookEventName = schema(() => z.enum(WEBHOOK_EVENT_TYPES));

/** What every message says besides its facts. */
export const messageShape = () => ({
  territory: Id(),
  /** Where it happened; `null` for what concerns the whole territory. */
  quartier: Id().nullable(),
  /** Id of what was created or changed; a vote's, an activity's… */
  subject: z.string(),
});

/** The body of a message, by Standard Webhooks 1.0: `type`, `timestamp`, `data`. */
export const WebhookMessage = schema(() =>
  z.strictObject({
    type: z.string(),
    /** When it happened, on the territory's clock. */
    timestamp: Instant(),
    data: z.strictObject({ ...messageShape(), facts: z.record(z.string(), z.json()) }),
  }),
);
