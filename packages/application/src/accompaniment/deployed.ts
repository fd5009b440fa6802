import { isAtLeast } from "@ipt/domain/playbook/stage.ts";
import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure, invalidField } from "../kernel/failure.ts";

/** The quartier, wherever it stands. */
export const requireQuartier = async (ctx: Context, id: string): Promise<Result<Quartier, Failure>> => {
  const stored = await ctx.store.get("quartier", { id });
  return stored ? ok(stored.value) : fail(failure("not-found", { record: "quartier" }));
};

/** The quartier once its launch has begun: nobody signs or orders before an adopted vote. */
export const requireLaunched = async (ctx: Context, id: string): Promise<Result<Quartier, Failure>> => {
  const quartier = await requireQuartier(ctx, id);
  if (!quartier.ok) return quartier;
  const stage = quartier.value.campaign?.stage ?? null;
  return stage !== null && isAtLeast(stage, "launch")
    ? quartier
    : fail(failure("wrong-stage", { stage, wanted: "launch" }));
};

/** What is recorded has happened: the first of these dates that lies ahead is refused by name. */
export const notAhead = (
  ctx: Context,
  dates: Readonly<Record<string, string | null | undefined>>,
): Failure | null => {
  const ahead = Object.entries(dates).find(([, date]) => date != null && date > ctx.today);
  return ahead ? invalidField([ahead[0]], "in-the-future", { today: ctx.today }) : null;
};
