import type { Partner, PartnerKind } from "@ipt/domain/partner/partner.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { mayWriteFor } from "./actor.ts";
import type { Context } from "./context.ts";
import { type Failure, failure, invalidField } from "./failure.ts";

/** A partner of this territory of one of the kinds wanted; one of another territory does not exist here. */
export const requirePartner = async (
  ctx: Context,
  id: string,
  field: string,
  kinds: readonly PartnerKind[] = [],
): Promise<Result<Partner, Failure>> => {
  const stored = await ctx.store.get("partner", { id });
  if (!stored) return fail(invalidField([field], "unknown-partner", { partner: id }));
  if (kinds.length > 0 && !kinds.includes(stored.value.kind)) {
    return fail(
      invalidField([field], "wrong-partner-kind", { kind: stored.value.kind, wanted: kinds.join(", ") }),
    );
  }
  return ok(stored.value);
};

/** The same, for a record that a partner writes about its own work. */
export const requireOwnPartner = async (
  ctx: Context,
  id: string,
  field: string,
  kinds: readonly PartnerKind[] = [],
): Promise<Result<Partner, Failure>> =>
  mayWriteFor(ctx.actor, id)
    ? requirePartner(ctx, id, field, kinds)
    : fail(failure("forbidden", { partner: id }));

export const unknownPartners = async (ctx: Context, ids: readonly string[]): Promise<string[]> => {
  const found = await Promise.all(
    ids.map(async (id) => ({ id, stored: await ctx.store.get("partner", { id }) })),
  );
  return found.filter(({ stored }) => stored === null).map(({ id }) => id);
};
