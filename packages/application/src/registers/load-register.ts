import type { Register } from "@ipt/domain/register/dwelling.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import type { Stored } from "../ports/records.ts";

/** The register of the quartier's latest campaign, reached without reading the campaign's other records. */
export const loadRegister = async (
  ctx: Context,
  quartier: string,
): Promise<Result<Stored<Register>, Failure>> => {
  const stored = await ctx.store.get("quartier", { id: quartier });
  if (!stored) return fail(failure("not-found", { record: "quartier" }));
  const campaign = stored.value.campaign?.number;
  if (campaign === undefined) return fail(failure("not-found", { record: "campaign" }));
  const register = await ctx.store.get("register", { quartier, campaign });
  return register ? ok(register) : fail(failure("not-found", { record: "register" }));
};
