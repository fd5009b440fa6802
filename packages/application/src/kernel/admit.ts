import { type Allowed, isAllowed } from "./actor.ts";
import type { Context } from "./context.ts";
import { type Failure, failure } from "./failure.ts";

/**
 * Somebody whose invitation was not taken up in time: they keep no right of it until it is sent again. In a sandbox,
 * whose clock is moved on by whoever tries it, invitations last.
 */
export const isLapsed = ({ actor, now, profile }: Pick<Context, "actor" | "now" | "profile">): boolean =>
  actor.kind === "member" &&
  profile?.value.sandbox !== true &&
  actor.invitedUntil !== undefined &&
  now >= actor.invitedUntil;

/** Why the caller may not do what is open to `allowed`; `null` where they may. */
export const refusalOf = (ctx: Context, allowed: readonly Allowed[]): Failure | null => {
  if (!isAllowed(ctx.actor, allowed)) return failure("forbidden");
  return isLapsed(ctx) && !allowed.includes("visitor") ? failure("invitation-expired") : null;
};
