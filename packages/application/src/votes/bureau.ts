import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import { type Actor, actorLabel } from "../kernel/actor.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";

/** A member of the bureau acting: for which partner, and who exactly. */
export type Acting = { readonly partner: string; readonly actor: string; readonly at: string };

/** The partner in whose name an actor sits in the vote's bureau, or `null`. */
export const bureauPartnerOf = (actor: Actor, vote: Vote): string | null => {
  if (actor.kind !== "member" && actor.kind !== "key") return null;
  const { partner, roles } = actor;
  const sits = vote.bureau.some((member) => member.partner === partner);
  return partner !== null && sits && roles.includes("bureau-member") ? partner : null;
};

export const actingIn = (ctx: Context, vote: Vote): Result<Acting, Failure> => {
  const partner = bureauPartnerOf(ctx.actor, vote);
  return partner === null
    ? fail(failure("not-a-bureau-member"))
    : ok({ partner, actor: actorLabel(ctx.actor), at: ctx.now });
};

/** Two members: other persons, named by other partners. */
export const areTwo = (one: Omit<Acting, "at">, other: Omit<Acting, "at">): boolean =>
  one.partner !== other.partner && one.actor !== other.actor;
