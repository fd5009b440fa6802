import { daysAfter, type Instant } from "../values/instant.ts";
import type { Member } from "./member.ts";

/** Days in which an invitation can be taken up, from its last sending. */
export const INVITATION_DAYS = 30;

export type InvitationState = "accepted" | "sent" | "expired";

/** The instant at which an invitation can no longer be taken up. */
export const invitationEnd = (invitedAt: Instant): Instant => daysAfter(invitedAt, INVITATION_DAYS);

/** How an invitation stands. An expired one is sent again, or the person is removed. */
export const invitationState = (
  { invitedAt, acceptedAt }: Pick<Member, "invitedAt" | "acceptedAt">,
  now: Instant,
): InvitationState => {
  if (acceptedAt !== null) return "accepted";
  return now < invitationEnd(invitedAt) ? "sent" : "expired";
};
