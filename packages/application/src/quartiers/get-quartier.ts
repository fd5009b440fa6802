import { Quartier } from "@ipt/domain/quartier/quartier.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { failure } from "../kernel/failure.ts";
import { QuartierRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

export const getQuartier = query({
  name: "get-quartier",
  allow: ANY_MEMBER,
  input: QuartierRef,
  output: revised(Quartier),
  load: async (ctx, { quartier }) => {
    const stored = await ctx.store.get("quartier", { id: quartier });
    return stored ? ok(withRevision(stored)) : fail(failure("not-found"));
  },
});
