import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "../kernel/context.ts";
import type { Failure } from "../kernel/failure.ts";
import { type Listing, listPage } from "../kernel/listing.ts";
import type { Revised } from "../kernel/revised.ts";
import type { RecordValues } from "../ports/records.ts";
import { ofLatestCampaign } from "./of-latest-campaign.ts";

type OfCampaign = "meeting" | "informationAction" | "launch";
type Request = { readonly quartier: string; readonly limit: number; readonly cursor?: string | undefined };

/** A page of what the quartier's latest campaign holds; empty while there is none. */
export const listOfCampaign = async <R extends OfCampaign>(
  ctx: Context,
  record: R,
  { quartier, ...page }: Request,
): Promise<Result<Listing<Revised<RecordValues[R]>>, Failure>> => {
  const found = await ofLatestCampaign(ctx, quartier, (campaign) =>
    listPage<R>(ctx, record, { quartier, campaign }, page),
  );
  return found.ok ? (found.value ?? ok({ items: [], next: null })) : found;
};
