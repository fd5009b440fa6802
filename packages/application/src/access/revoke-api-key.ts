import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { replace } from "../ports/changes.ts";
import { ApiKeyView } from "./create-api-key.ts";

const MOST_KEYS = 200;
const ApiKeyRef = schema(() => z.strictObject({ key: Id() }));

/** Ends a key at once. */
export const revokeApiKey = command({
  name: "revoke-api-key",
  allow: ["coordinator", "operator"],
  input: ApiKeyRef,
  output: ApiKeyView,
  retry: true,
  decide: async (ctx, { key }) => {
    const page = await ctx.store.list("apiKey", {}, { limit: MOST_KEYS, cursor: null });
    const stored = page.ok ? page.value.items.find(({ value }) => value.id === key) : undefined;
    if (!stored) return fail(failure("not-found"));
    const revoked = { ...stored.value, revokedAt: stored.value.revokedAt ?? ctx.now };
    const { hash: _, ...view } = revoked;
    return ok({
      value: view,
      changes: [replace("apiKey", revoked, stored.revision)],
      event: { type: "api-key.revoked", subject: key },
    });
  },
});
