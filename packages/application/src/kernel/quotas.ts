import { ALL_FEATURES, type Features, NO_QUOTAS, type Quotas } from "@ipt/domain/territory/quotas.ts";
import type { Context } from "./context.ts";
import { type Failure, failure } from "./failure.ts";

const quotasOf = ({ profile }: Context): Quotas => profile?.value.quotas ?? NO_QUOTAS;

/** The refusal when `wanted` is more than the operator lets the territory use; `null` when it is not. */
export const aboveQuota = (ctx: Context, quota: keyof Quotas, wanted: number): Failure | null => {
  const most = quotasOf(ctx)[quota];
  return most !== null && wanted > most ? failure("quota-reached", { quota, most }) : null;
};

/** Whether a quota is set at all: what counts towards it is read only then. */
export const hasQuota = (ctx: Context, quota: keyof Quotas): boolean => quotasOf(ctx)[quota] !== null;

/** The refusal when the operator has turned this off for the territory; `null` when it may be begun. */
export const turnedOff = (ctx: Context, feature: keyof Features): Failure | null =>
  (ctx.profile?.value.features ?? ALL_FEATURES)[feature] ? null : failure("feature-off", { feature });
