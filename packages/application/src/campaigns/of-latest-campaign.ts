import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { guesses } from "../kernel/guesses.ts";

const numbers = guesses<number>();

/**
 * What a quartier's latest campaign holds, or `null` while there is none. The quartier and the reading leave together:
 * the campaign is the last one seen, or the first, read again when it is another.
 */
export const ofLatestCampaign = async <T>(
  ctx: Context,
  quartier: string,
  read: (campaign: number) => Promise<T>,
): Promise<Result<T | null, Failure>> => {
  const guess = numbers.of(ctx, quartier) ?? 1;
  const [stored, guessed] = await Promise.all([ctx.store.get("quartier", { id: quartier }), read(guess)]);
  if (!stored) return fail(failure("not-found", { record: "quartier" }));
  const campaign = stored.value.campaign?.number;
  if (campaign === undefined) return ok(null);
  numbers.learn(ctx, quartier, campaign);
  return ok(campaign === guess ? guessed : await read(campaign));
};
