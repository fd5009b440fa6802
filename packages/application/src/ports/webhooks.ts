import type { Attempt } from "@ipt/domain/webhook/delivery.ts";

/** Whose secret it is: what it is derived from besides the service's own key. */
export type SecretOf = { readonly territory: string; readonly webhook: string; readonly salt: string };

/** What making an endpoint needs from outside. */
export type Webhooks = {
  /** `whsec_` and 32 bytes in base64: always the same for the same parts, and stored nowhere. */
  readonly secretOf: (of: SecretOf) => Promise<string>;
  /** True on one's own machine only: endpoints on this machine may be plain `http`. */
  readonly local: boolean;
};

export type Sent = Pick<Attempt, "status" | "error" | "durationMs" | "excerpt">;

/** Sends one message, signed by each secret; whatever happens is an answer, never a throw. */
export type SendWebhook = (message: {
  readonly url: string;
  readonly id: string;
  /** Epoch seconds. */
  readonly timestamp: number;
  readonly body: string;
  readonly secrets: readonly string[];
}) => Promise<Sent>;

/** What the stream asks of whoever sends: look at an event, or send one delivery, not before an instant. */
export type WebhookMessage =
  | { readonly kind: "event"; readonly territory: string; readonly at: string; readonly id: string }
  | {
      readonly kind: "delivery";
      readonly territory: string;
      readonly webhook: string;
      readonly delivery: string;
    };
