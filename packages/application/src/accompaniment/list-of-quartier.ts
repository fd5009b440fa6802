import { fail, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { type Listing, listPage } from "../kernel/listing.ts";
import type { Revised } from "../kernel/revised.ts";
import type { RecordValues } from "../ports/records.ts";

type OfQuartier =
  | "campaign"
  | "vote"
  | "contract"
  | "subscription"
  | "computerOrder"
  | "activity"
  | "statement";
type Request = { readonly quartier: string; readonly limit: number; readonly cursor?: string | undefined };

/** A page of a quartier's records; a quartier that does not exist is told, not shown empty. */
export const listOfQuartier = async <R extends OfQuartier>(
  ctx: Context,
  record: R,
  { quartier, ...page }: Request,
): Promise<Result<Listing<Revised<RecordValues[R]>>, Failure>> => {
  const [stored, found] = await Promise.all([
    ctx.store.get("quartier", { id: quartier }),
    listPage<R>(ctx, record, { quartier }, page),
  ]);
  return stored ? found : fail(failure("not-found", { record: "quartier" }));
};
