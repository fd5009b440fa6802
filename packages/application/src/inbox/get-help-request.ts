import { HelpRequest } from "@ipt/domain/content/help-request.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

const RequestRef = schema(() => z.strictObject({ quartier: Id(), request: Id() }));

/** One request for help, for those who give it, as long as it is kept. */
export const getHelpRequest = query({
  name: "get-help-request",
  allow: ["coordinator", "partner-contributor"],
  input: RequestRef,
  output: revised(HelpRequest),
  load: async (ctx, { quartier, request: id }) => {
    const stored = await ctx.store.get("helpRequest", { quartier, id });
    if (!stored || stored.value.expiresAt <= ctx.now) return fail(failure("not-found"));
    return ok(withRevision(stored));
  },
});
