import { Partner } from "@ipt/domain/partner/partner.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { failure } from "../kernel/failure.ts";
import { PartnerRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

export const getPartner = query({
  name: "get-partner",
  allow: ANY_MEMBER,
  input: PartnerRef,
  output: revised(Partner),
  load: async (ctx, { partner }) => {
    const stored = await ctx.store.get("partner", { id: partner });
    return stored ? ok(withRevision(stored)) : fail(failure("not-found"));
  },
});
