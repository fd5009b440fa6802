import { ApiKey, NewApiKey } from "@ipt/domain/access/member.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { invalidField } from "../kernel/failure.ts";
import { requirePartner } from "../kernel/partners.ts";
import { turnedOff } from "../kernel/quotas.ts";
import { create } from "../ports/changes.ts";
import { makeKey } from "./make-key.ts";

const MS_PER_DAY = 86_400_000;

/** A key as listed, without its hash. */
export const ApiKeyView = schema(() => ApiKey().omit({ hash: true }));

export const apiKeyView = ({ hash: _, ...view }: ApiKey): Omit<ApiKey, "hash"> => view;

/** The only answer that ever holds the secret; a replayed one does not. */
export const CreatedApiKey = schema(() => ApiKeyView().extend({ secret: z.string().nullable() }));

/** Makes a key for a partner's software. The secret is shown once; only its SHA-256 is stored. */
export const createApiKey = command({
  name: "create-api-key",
  allow: ["coordinator"],
  input: NewApiKey,
  output: CreatedApiKey,
  decide: async (ctx, { name, roles, partner, days }) => {
    const off = turnedOff(ctx, "apiKeys");
    if (off) return fail(off);
    const needsPartner = roles.some((role) => role !== "coordinator" && role !== "reader");
    if (partner === null && needsPartner) return fail(invalidField(["partner"], "partner-needed"));
    if (partner !== null) {
      const found = await requirePartner(ctx, partner, "partner");
      if (!found.ok) return found;
    }
    const made = await makeKey(ctx, { name, roles, partner, lastsMs: days * MS_PER_DAY });
    if (!made.ok) return made;
    const { key, secret } = made.value;
    const view = apiKeyView(key);
    return ok({
      value: { ...view, secret },
      stored: { ...view, secret: null },
      changes: [create("apiKey", key)],
      event: { type: "api-key.created", subject: view.id, data: { name, roles, partner } },
    });
  },
});
