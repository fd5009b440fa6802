import type { Register } from "@ipt/domain/register/dwelling.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { ofLatestCampaign } from "../campaigns/of-latest-campaign.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import type { Stored } from "../ports/records.ts";

/** The register of the quartier's latest campaign, reached without reading the campaign's other records. */
export const loadRegister = async (
  ctx: Context,
  quartier: string,
): Promise<Result<Stored<Register>, Failure>> => {
  const found = await ofLatestCampaign(ctx, quartier, (campaign) =>
    ctx.store.get("register", { quartier, campaign }).then((register) => ({ register })),
  );
  if (!found.ok) return found;
  if (!found.value) return fail(failure("not-found", { record: "campaign" }));
  const { register } = found.value;
  return register ? ok(register) : fail(failure("not-found", { record: "register" }));
};
