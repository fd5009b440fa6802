import * as z from "zod";
import { Id } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

export const EVENT_TYPES = [
  "territory.created",
  "territory.changed",
  "territory.suspended",
  "territory.resumed",
  "territory.clock-moved",
  "territory.exported",
  "territory.requested",
  "territory.approved",
  "territory.refused",
  "legal.changed",
  "member.invited",
  "member.removed",
  "api-key.created",
  "api-key.revoked",
  "partner.created",
  "partner.changed",
  "convention.created",
  "convention.changed",
  "convention.price-added",
  "budget.created",
  "budget.changed",
  "grant.created",
  "spending.created",
  "quartier.created",
  "quartier.changed",
  "quartier.published",
  "quartier.unpublished",
  "review.published",
  "review.withdrawn",
  "content.added",
  "content.changed",
  "content.removed",
  "question.asked",
  "question.set-aside",
  "help.asked",
  "help.changed",
  "campaign.started",
  "campaign.recorded",
  "campaign.advanced",
  "requirement.derogated",
  "meeting.recorded",
  "information-action.recorded",
  "information-action.evidenced",
  "register.imported",
  "register.frozen",
  "notification.recorded",
  "vote.planned",
  "vote.opened",
  "vote.attended",
  "vote.closed",
  "vote.count-entered",
  "vote.counted",
  "vote.minutes-sealed",
  "launch.recorded",
  "contract.recorded",
  "contract.changed",
  "subscription.declared",
  "computer-order.recorded",
  "computer-order.changed",
  "activity.recorded",
  "activity.changed",
  "statement.recorded",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * What a command did: written in the same transaction as its state. It is the audit journal, the outbox and the
 * source of projections.
 */
export const Event = schema(() =>
  z.strictObject({
    id: Id(),
    at: Instant(),
    type: z.enum(EVENT_TYPES),
    actor: z.string(),
    requestId: z.string(),
    quartier: Id().nullable(),
    /** Id of what was created or changed. */
    subject: z.string(),
    /** Facts a reader or a subscriber needs; never a secret, never a resident. */
    data: z.record(z.string(), z.json()),
  }),
);
export type Event = Infer<typeof Event>;
