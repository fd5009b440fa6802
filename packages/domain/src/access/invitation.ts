import { addMilliseconds, type Instant } from "../values/instant.ts";
import type { Member } from "./member.ts";

const MS_PER_DAY = 86_400_000;

/** Days in which an invitation can be taken up, from its last sending. */
export const INVITATION_DAYS = 30;

export type InvitationState = "accepted" | "sent" | "expired";

/** The instant at which an invitation can no longer be taken up. */
export const invitationEnd = (invitedAt: Instant): Instant =>
  addMilliseconds(invitedAt, INVITATION_DAYS * MS_PER_DAY);

/** How an invitation stands. An expired one is sent again, or the person is removed. */
export const invitationState = (
  { invitedAt, acceptedAt }: Pick<Member, "invitedAt" | "acceptedAt">,
  now: Instant,
): InvitationState => {
  if (acceptedAt !== null) return "accepted";
  return now < invitationEnd(invitedAt) ? "sent" : "expired";
};
