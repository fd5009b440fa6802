import type { Role } from "@ipt/domain/access/role.ts";
import type { Instant } from "@ipt/domain/values/instant.ts";

/** Who acts. A member or a key acts in one territory; an operator runs the platform. */
export type Actor =
  | {
      readonly kind: "member" | "key";
      readonly id: string;
      readonly name: string;
      readonly roles: readonly Role[];
      readonly partner: string | null;
      /** Until when the invitation lasts that they have yet to take up. */
      readonly invitedUntil?: Instant;
    }
  | { readonly kind: "operator"; readonly id: string; readonly name: string }
  | { readonly kind: "user"; readonly id: string; readonly name: string }
  | { readonly kind: "schedule"; readonly id: string }
  /** Anybody who reads the public pages, never identified. */
  | { readonly kind: "visitor"; readonly id: "anyone" };

export const VISITOR = { kind: "visitor", id: "anyone" } as const satisfies Actor;

/** Who may call a use case: a role in the territory, the operator, any signed-in person, the clock, anybody. */
export type Allowed = Role | "operator" | "user" | "schedule" | "visitor";

/** How an actor is written in the journal. */
export const actorLabel = (actor: Actor): string => `${actor.kind}:${actor.id}`;

export const isAllowed = (actor: Actor, allowed: readonly Allowed[]): boolean =>
  actor.kind === "member" || actor.kind === "key"
    ? actor.roles.some((role) => allowed.includes(role))
    : allowed.includes(actor.kind);

export const hasRole = (actor: Actor, role: Role): boolean =>
  (actor.kind === "member" || actor.kind === "key") && actor.roles.includes(role);

/** The partner that a person or a key works for; null for those who work for the territory itself. */
export const partnerOf = (actor: Actor): string | null =>
  actor.kind === "member" || actor.kind === "key" ? actor.partner : null;

/** A coordinator writes for everybody; anyone else writes for the partner they work for, and no other. */
export const mayWriteFor = (actor: Actor, partner: string): boolean =>
  hasRole(actor, "coordinator") || actor.kind === "operator" || partnerOf(actor) === partner;
