import { createHmac } from "node:crypto";
import type { SecretOf, Webhooks } from "@ipt/application/ports/webhooks.ts";

const PREFIX = "whsec_";
const PURPOSE = "internet-pour-tous/webhook/v1";

/**
 * Secrets derived from the service's own key (HMAC-SHA-256) and a salt that the endpoint keeps: nothing that signs is
 * in the table, in its backups or in an export. Ids and salts hold no line break, so that no two derive alike.
 */
export const derivedSecrets = (
  masterKey: () => Promise<Uint8Array>,
  { local }: { readonly local: boolean },
): Webhooks => ({
  local,
  secretOf: async ({ territory, webhook, salt }: SecretOf) => {
    const derived = createHmac("sha256", await masterKey())
      .update([PURPOSE, territory, webhook, salt].join("\n"))
      .digest("base64");
    return PREFIX + derived;
  },
});

/** The bytes that a secret stands for. Throws on what is none: a bug. */
export const secretBytes = (secret: string): Buffer => {
  if (!secret.startsWith(PREFIX)) throw new Error("not a webhook secret");
  return Buffer.from(secret.slice(PREFIX.length), "base64");
};
