import * as z from "zod";
import { Id, Label } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";
import { WebhookEventName } from "./webhook-events.ts";

/** Endpoints that one partner, or the territory itself, may have. */
export const MOST_WEBHOOKS = 10;

const description = () => ({
  /** What it is for, in a list. */
  name: Label(),
  /** Where messages go: `https`, a public host. */
  url: z.string().min(1).max(500),
  types: z.array(WebhookEventName()).min(1).max(50),
  /** Quartiers whose events are wanted; `null` for all, and for what concerns the whole territory. */
  quartiers: z.array(Id()).min(1).max(500).nullable(),
  /**
   * The convention it serves; messages stop when it ends and concern the quartiers it covers. `null` when it lives on
   * its own.
   */
  convention: Id().nullable(),
});

export const NewWebhook = schema(() => {
  const fields = description();
  return z.strictObject({
    ...fields,
    /** Whose software it is; one's own partner unless told, `null` for the territory's own. */
    partner: Id().nullable().optional(),
    quartiers: fields.quartiers.default(null),
    convention: fields.convention.default(null),
  });
});

export const WebhookChange = schema(() =>
  z.strictObject({
    webhook: Id(),
    ...z.strictObject({ ...description(), enabled: z.boolean() }).partial().shape,
  }),
);

/** Why nothing is sent any more. */
export const DISABLED_REASONS = ["by-hand", "failing", "gone", "convention-ended"] as const;

/** Where a partner's software wants to be told of events. Its secret is derived from `salt`; neither is ever shown. */
export const Webhook = schema(() =>
  z.strictObject({
    id: Id(),
    partner: Id().nullable(),
    ...description(),
    salt: z.string().regex(/^[A-Za-z0-9_-]{22,64}$/),
    /** The secret that signs too until then, after a rotation. */
    former: z.strictObject({ salt: z.string(), until: Instant() }).nullable(),
    disabled: z.strictObject({ at: Instant(), reason: z.enum(DISABLED_REASONS) }).nullable(),
    /** Since when no message got through; `null` while they do. */
    failingSince: Instant().nullable(),
    createdAt: Instant(),
  }),
);
export type Webhook = Infer<typeof Webhook>;

/** As listed. */
export const WebhookView = schema(() =>
  Webhook().omit({ salt: true, former: true }).extend({
    /** Until when the secret before the last rotation signs too; `null` when it does not. */
    formerSecretUntil: Instant().nullable(),
  }),
);
export type WebhookView = Infer<typeof WebhookView>;
