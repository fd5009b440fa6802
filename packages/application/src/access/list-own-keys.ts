import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { Nothing } from "../kernel/ids.ts";
import { listPage } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { ApiKeyView } from "./create-api-key.ts";

const OwnKeys = schema(() => z.strictObject({ keys: z.array(ApiKeyView()) }));

const MOST = 100;

/** The keys of the caller's own partner, among the territory's first hundred: never a secret, never another's. */
export const listOwnKeys = query({
  name: "list-own-keys",
  allow: ANY_MEMBER,
  input: Nothing,
  output: OwnKeys,
  load: async (ctx) => {
    const partner = ctx.actor.kind === "member" || ctx.actor.kind === "key" ? ctx.actor.partner : null;
    const found = await listPage(ctx, "apiKey", {}, { limit: MOST });
    if (!found.ok) return fail(found.error);
    const keys = found.value.items
      .filter((one) => partner !== null && one.partner === partner)
      .map(({ hash: _hash, revision: _revision, ...view }) => view);
    return ok({ keys });
  },
});
