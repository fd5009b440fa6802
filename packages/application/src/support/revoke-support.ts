import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { remove } from "../ports/changes.ts";

/** Closes the territory's space to the operator, at once. */
export const revokeSupport = command({
  name: "revoke-support",
  allow: ["coordinator"],
  input: Nothing,
  output: schema(() => z.strictObject({})),
  retry: true,
  whileSuspended: true,
  decide: async (ctx) => {
    const before = await ctx.store.get("supportAccess", {});
    if (!before) return fail(failure("not-found", { record: "supportAccess" }));
    return ok({
      value: {},
      changes: [remove("supportAccess", {}, before.revision)],
      event: { type: "support.revoked", subject: ctx.territory },
    });
  },
});
