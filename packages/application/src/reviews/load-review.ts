import { type Review, reviewOf } from "@ipt/domain/indicators/review.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { currentOf } from "../campaigns/current.ts";
import { type Context, timezoneOf } from "../kernel/context.ts";
import { type Failure, failure, invalidField } from "../kernel/failure.ts";
import type { Stored } from "../ports/records.ts";

const values = <T>(rows: readonly Stored<T>[]): T[] => rows.map((row) => row.value);

/** The bilan of a quartier at a date, derived from its records in one round of parallel reads. */
export const loadReview = async (
  ctx: Context,
  quartier: string,
  asOf: string,
): Promise<Result<Review, Failure>> => {
  if (asOf > ctx.today) return fail(invalidField(["asOf"], "in-the-future", { today: ctx.today }));
  const [stored, campaigns, programme, figures] = await Promise.all([
    ctx.store.get("quartier", { id: quartier }),
    ctx.store.collect("campaigns", { quartier }),
    ctx.store.collect("programme", {}),
    ctx.store.collect("figures", { quartier }),
  ]);
  if (!stored) return fail(failure("not-found", { record: "quartier" }));
  const current = currentOf(stored, campaigns);
  return ok(
    reviewOf({
      asOf,
      timezone: timezoneOf(ctx),
      quartier: stored.value,
      campaign: current?.campaign.value ?? null,
      register: current?.register?.value ?? null,
      minutes: current?.minutes?.value ?? null,
      meetings: values(current?.meetings ?? []),
      actions: values(current?.actions ?? []),
      launches: values(current?.launches ?? []),
      conventions: values(programme.convention),
      budgets: values(programme.budget),
      statements: values(figures.statement),
      subscriptions: values(figures.subscription),
      tallies: values(figures.tally),
    }),
  );
};
