import { Id } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { replace } from "../ports/changes.ts";
import { ApiKeyView, apiKeyView } from "./create-api-key.ts";
import { handledKey } from "./find-key.ts";

const ApiKeyRef = schema(() => z.strictObject({ key: Id() }));

/** Ends a key at once. A partner ends its own, for whoever finds it in a repository must not wait for anybody. */
export const revokeApiKey = command({
  name: "revoke-api-key",
  allow: ["coordinator", "operator", "landlord-agent", "bureau-member", "partner-contributor", "reader"],
  input: ApiKeyRef,
  output: ApiKeyView,
  retry: true,
  decide: async (ctx, { key }) => {
    const found = await handledKey(ctx, key);
    if (!found.ok) return found;
    const { value: former, revision } = found.value;
    const revoked = { ...former, revokedAt: former.revokedAt ?? ctx.now };
    return ok({
      value: apiKeyView(revoked),
      changes: [replace("apiKey", revoked, revision)],
      event: { type: "api-key.revoked", subject: key },
    });
  },
});
