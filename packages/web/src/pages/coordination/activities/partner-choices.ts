import type { Actor } from "@ipt/application/kernel/actor.ts";
import { mayWriteFor } from "@ipt/application/kernel/actor.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import type { PartnerKind } from "@ipt/domain/partner/partner.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import type { Choice } from "../conventions/convention-choices.ts";

/** The partners that this person may write for: all for a coordinator, their own for anyone else. */
export const loadOwnPartners = async (
  call: TerritoryCall,
  kinds: readonly PartnerKind[] | null = null,
): Promise<Result<readonly Choice[], Failure>> => {
  const found = await listPartners(call.ctx, { limit: 100 });
  if (!found.ok) return found;
  const actor: Actor = call.ctx.actor;
  return ok(
    found.value.items
      .filter(({ id, kind }) => mayWriteFor(actor, id) && (kinds === null || kinds.includes(kind)))
      .map(({ id, name }) => ({ value: id, label: name })),
  );
};
