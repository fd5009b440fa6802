import { pageOf } from "@ipt/domain/register/canonical.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { CodePage } from "@ipt/domain/vote/online.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import { loadCurrent } from "../campaigns/current.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import type { Stored } from "../ports/records.ts";

export type FoundCode = { readonly page: Stored<CodePage>; readonly hash: string };

const startsOf = async (ctx: Context, vote: Vote): Promise<readonly string[]> => {
  if (vote.register) return vote.register.starts;
  const current = await loadCurrent(ctx, vote.quartier);
  return current.ok ? (current.value.register?.value.starts ?? []) : [];
};

/** The code in force of a dwelling, with the page that holds it. */
export const findCode = async (
  ctx: Context,
  vote: Vote,
  dwelling: string,
): Promise<Result<FoundCode, Failure>> => {
  if (!vote.codes) return fail(failure("codes-missing"));
  const page = pageOf(await startsOf(ctx, vote), dwelling);
  const key = { quartier: vote.quartier, vote: vote.id, edition: vote.codes.edition, page };
  const stored = page < 0 ? null : await ctx.store.get("codePage", key);
  const hash = stored?.value.codes.find((one) => one.dwelling === dwelling)?.hash;
  return stored && hash !== undefined
    ? ok({ page: stored, hash })
    : fail(failure("unknown-dwelling", { dwelling }));
};
