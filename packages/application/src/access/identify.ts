import { invitationEnd } from "@ipt/domain/access/invitation.ts";
import type { Actor } from "../kernel/actor.ts";
import type { TerritoryStore } from "../ports/store.ts";
import { memberIdOf } from "./member-id.ts";

/** A person signed in, before any territory: an operator, or a user whose roles each territory knows. */
export type Person = Extract<Actor, { kind: "operator" | "user" }>;

/** What an identity provider says of someone. */
export type Vouched = {
  readonly name: string | null;
  readonly email: string | null;
  readonly emailVerified: boolean;
};

type Settings = {
  readonly digest: (text: string) => Promise<string>;
  /** E-mail addresses of the platform's operators, in lower case. */
  readonly operators: ReadonlySet<string>;
};

/** Who signed in; null without a verified address, which is all that an account is recognised by. */
export const identify = async (vouched: Vouched | null, settings: Settings): Promise<Person | null> => {
  if (!vouched?.email || !vouched.emailVerified) return null;
  const email = vouched.email.toLowerCase();
  const id = await memberIdOf(settings.digest, email);
  const name = vouched.name ?? email;
  return { kind: settings.operators.has(email) ? "operator" : "user", id, name };
};

/**
 * The same person as a member of a territory. Someone without a role there stays a mere user, for whom nothing of it
 * exists; an operator stays one.
 */
export const actorIn = async (person: Person, store: TerritoryStore): Promise<Actor> => {
  const member = await store.get("member", { id: person.id });
  if (!member) return person;
  const { id, name, roles, partner, invitedAt, acceptedAt } = member.value;
  return {
    kind: "member",
    id,
    name,
    roles,
    partner,
    ...(acceptedAt === null ? { invitedUntil: invitationEnd(invitedAt) } : {}),
  };
};
