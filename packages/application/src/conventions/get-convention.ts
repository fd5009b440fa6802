import { Convention } from "@ipt/domain/convention/convention.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { failure } from "../kernel/failure.ts";
import { ConventionRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

export const getConvention = query({
  name: "get-convention",
  allow: ANY_MEMBER,
  input: ConventionRef,
  output: revised(Convention),
  load: async (ctx, { convention }) => {
    const stored = await ctx.store.get("convention", { id: convention });
    return stored ? ok(withRevision(stored)) : fail(failure("not-found"));
  },
});
