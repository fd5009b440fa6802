import { getPublicQuartier } from "@ipt/application/public/get-public-quartier.ts";
import type { PublicQuartier } from "@ipt/domain/content/public-quartier.ts";
import { ok } from "@ipt/domain/values/result.ts";
import type { TerritoryCall } from "../../routes/call.ts";

/** What a resident's form stands on: the quartier, as published. */
export const loadQuartier = async (call: TerritoryCall) => {
  const found = await getPublicQuartier(call.ctx, { quartier: call.param("quartier") });
  return found.ok ? ok<{ data: PublicQuartier }>({ data: found.value }) : found;
};
