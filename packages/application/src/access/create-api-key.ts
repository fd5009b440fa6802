import { formatApiKey } from "@ipt/domain/access/api-key-format.ts";
import { ApiKey, NewApiKey } from "@ipt/domain/access/member.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { requirePartner } from "../kernel/partners.ts";
import { turnedOff } from "../kernel/quotas.ts";
import { create } from "../ports/changes.ts";

const MS_PER_DAY = 86_400_000;
const RANDOM_BYTES = 64;
const PREFIX_LENGTH = 14;

/** A key as listed, without its hash. */
export const ApiKeyView = schema(() => ApiKey().omit({ hash: true }));

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
    const mode = ctx.profile?.value.sandbox ? "test" : "live";
    const secret = formatApiKey(mode, ctx.randomBytes(RANDOM_BYTES));
    if (secret === null) return fail(failure("busy"));
    const { hash, ...view }: ApiKey = {
      id: ctx.newId(),
      name,
      roles,
      partner,
      prefix: secret.slice(0, PREFIX_LENGTH),
      hash: await ctx.digest(secret),
      createdAt: ctx.now,
      expiresAt: addMilliseconds(ctx.now, days * MS_PER_DAY),
      revokedAt: null,
    };
    return ok({
      value: { ...view, secret },
      stored: { ...view, secret: null },
      changes: [create("apiKey", { ...view, hash })],
      event: { type: "api-key.created", subject: view.id, data: { name, roles, partner } },
    });
  },
});
