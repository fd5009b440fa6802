import { createHmac } from "node:crypto";
import { secretBytes } from "./secret.ts";

type Signed = {
  readonly id: string;
  /** Epoch seconds. */
  readonly timestamp: number;
  readonly body: string;
};

/**
 * Header `webhook-signature` of Standard Webhooks 1.0: HMAC-SHA-256 of `id.timestamp.body`, once by each secret, the
 * latest first.
 */
export const signatureOf = ({ id, timestamp, body }: Signed, secrets: readonly string[]): string =>
  secrets
    .map((secret) => {
      const hmac = createHmac("sha256", secretBytes(secret)).update(`${id}.${timestamp}.${body}`);
      return `v1,${hmac.digest("base64")}`;
    })
    .join(" ");

/** The headers of Standard Webhooks 1.0. */
export const webhookHeaders = (signed: Signed, secrets: readonly string[]) => ({
  "webhook-id": signed.id,
  "webhook-timestamp": String(signed.timestamp),
  "webhook-signature": signatureOf(signed, secrets),
});
