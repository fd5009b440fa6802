import * as z from "zod";
import { Id } from "../values/id.ts";
import { daysAfter, Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** Days that a delivery is kept in the log. */
export const DELIVERY_DAYS = 30;

/** Tries remembered of one delivery, the latest ones. */
export const MOST_ATTEMPTS_KEPT = 30;

/** Characters kept of what an endpoint answered. */
export const MOST_EXCERPT = 300;

/**
 * `pending`: to be sent now. `retrying`: waits for `nextAt`. `failed`: given up. `dropped`: the endpoint was disabled
 * or removed before.
 */
export const DELIVERY_STATES = ["pending", "retrying", "delivered", "failed", "dropped"] as const;

/** Why no answer came. */
export const SEND_ERRORS = [
  "timeout",
  "name-unknown",
  "address-refused",
  "connection-refused",
  "tls",
  "connection-lost",
] as const;

export const Attempt = schema(() =>
  z.strictObject({
    at: Instant(),
    /** HTTP status; `null` when no answer came. */
    status: z.int().min(100).max(999).nullable(),
    error: z.enum(SEND_ERRORS).nullable(),
    durationMs: z.int().min(0),
    /** How the answer began. */
    excerpt: z.string().max(MOST_EXCERPT),
  }),
);
export type Attempt = Infer<typeof Attempt>;

/** One message for one endpoint, with what became of it. Instants are the service's, also in a sandbox. */
export const WebhookDelivery = schema(() =>
  z.strictObject({
    webhook: Id(),
    id: Id(),
    type: z.string().max(60),
    /** Header `webhook-id`: the same at every try and at every replay. */
    messageId: z.string().max(80),
    /** The exact bytes sent. */
    body: z.string().max(20_000),
    state: z.enum(DELIVERY_STATES),
    /** Tries since it was last asked for. */
    tries: z.int().min(0),
    /** Times it was asked for again. */
    replays: z.int().min(0),
    attempts: z.array(Attempt()).max(MOST_ATTEMPTS_KEPT),
    nextAt: Instant().nullable(),
    createdAt: Instant(),
    expiresAt: Instant(),
  }),
);
export type WebhookDelivery = Infer<typeof WebhookDelivery>;

const LAST_MS = 9_999_999_999_999;

/** Sorts the latest first, and is the same each time the same event is looked at. */
export const deliveryId = (at: Instant, id: string): string =>
  `${String(LAST_MS - Date.parse(at)).padStart(13, "0")}-${id}`;

type New = { readonly webhook: string; readonly source: string; readonly at: Instant; readonly now: Instant };

export const newDelivery = (
  { webhook, source, at, now }: New,
  message: { readonly type: string; readonly body: string },
): WebhookDelivery => ({
  webhook,
  id: deliveryId(at, source),
  ...message,
  messageId: `msg_${source}`,
  state: "pending",
  tries: 0,
  replays: 0,
  attempts: [],
  nextAt: now,
  createdAt: now,
  expiresAt: daysAfter(now, DELIVERY_DAYS),
});

/** Asked for again: a new round of tries begins at once, and the log is kept as long as a new one. */
export const replayed = (delivery: WebhookDelivery, now: Instant): WebhookDelivery => ({
  ...delivery,
  state: "pending",
  tries: 0,
  replays: delivery.replays + 1,
  nextAt: now,
  expiresAt: daysAfter(now, DELIVERY_DAYS),
});
