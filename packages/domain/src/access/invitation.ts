import { addMilliseconds, type Instant } from "../values/instant.ts";
import type { Member } from "./member.ts";

const MS_PER_DAY = 86_400_000;

/** Days after which an invitation that nobody took up is worth sending again. */
export const INVITATION_DAYS = 30;

export type InvitationState = "accepted" | "sent" | "unanswered";

/** How an invitation stands. Nothing ends by itself: an unanswered one is sent again, or the person is removed. */
export const invitationState = (
  { invitedAt, acceptedAt }: Pick<Member, "invitedAt" | "acceptedAt">,
  now: Instant,
): InvitationState => {
  if (acceptedAt !== null) return "accepted";
  return now < addMilliseconds(invitedAt, INVITATION_DAYS * MS_PER_DAY) ? "sent" : "unanswered";
};
