import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { partnerOf } from "../kernel/actor.ts";
import { everyPage } from "../kernel/every-page.ts";
import { Nothing } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { ApiKeyView, apiKeyView } from "./create-api-key.ts";

const OwnKeys = schema(() => z.strictObject({ keys: z.array(ApiKeyView()) }));
type Keys = ReturnType<ReturnType<typeof OwnKeys>["parse"]>["keys"];

const PAGE = 100;

/** The keys of the caller's own partner, newest first: never a secret, never another's. */
export const listOwnKeys = query({
  name: "list-own-keys",
  allow: ANY_MEMBER,
  input: Nothing,
  output: OwnKeys,
  load: async (ctx) => {
    const partner = partnerOf(ctx.actor);
    if (partner === null) return ok({ keys: [] });
    const keys: Keys = [];
    for await (const { value } of everyPage((cursor) =>
      ctx.store.list("apiKey", {}, { limit: PAGE, cursor }),
    )) {
      if (value.partner === partner) keys.push(apiKeyView(value));
    }
    return ok({ keys: keys.sort((a, b) => b.createdAt.localeCompare(a.createdAt)) });
  },
});
