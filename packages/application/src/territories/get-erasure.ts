import { ErasureCertificate } from "@ipt/domain/territory/erasure.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { failure } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { query } from "../kernel/query.ts";

export const getErasure = query({
  name: "get-erasure",
  allow: ["operator"],
  input: Nothing,
  output: ErasureCertificate,
  load: async (ctx) => {
    const stored = await ctx.store.get("erasure", {});
    return stored ? ok(stored.value) : fail(failure("not-found"));
  },
});
