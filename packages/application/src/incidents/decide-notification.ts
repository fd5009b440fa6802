import {
  NotificationDecision,
  notifyBefore,
  SecurityIncident,
} from "@ipt/domain/territory/security-incident.ts";
import { Id, Text } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { matchedIfTold, revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

const Decision = schema(() =>
  z.strictObject({
    incident: Id(),
    notification: NotificationDecision(),
    /** Measures and number of people as they are known by now; left out, what was written stays. */
    measures: Text().exactOptional(),
    people: z.int().min(0).nullable().exactOptional(),
  }),
);

type Refused = { readonly name: "at" | "because"; readonly code: string };

const refusedField = (
  { decided, at, because }: NotificationDecision,
  deadline: string,
  now: string,
): Refused | null => {
  if (decided === "undecided") return null;
  if (decided === "not-notified") return because === null ? { name: "because", code: "missing" } : null;
  if (at === null) return { name: "at", code: "missing" };
  if (at > now) return { name: "at", code: "in-the-future" };
  return at > deadline && because === null ? { name: "because", code: "missing" } : null;
};

/** Writes whether the authority was notified, or why not, and what is known by now. */
export const decideNotification = command({
  name: "decide-notification",
  allow: ["operator"],
  input: Decision,
  output: revised(SecurityIncident),
  whileSuspended: true,
  decide: async (ctx, { incident, notification, ...known }) => {
    const stored = await ctx.store.get("securityIncident", { id: incident });
    if (!stored) return fail(failure("not-found", { record: "securityIncident" }));
    const found = matchedIfTold(ctx, stored);
    if (!found.ok) return found;
    const { value: before, revision } = found.value;
    const refused = refusedField(notification, notifyBefore(before.discoveredAt), ctx.now);
    if (refused) return fail(invalidField(["notification", refused.name], refused.code));
    const value: SecurityIncident = { ...before, ...known, notification };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("securityIncident", value, revision)],
      event: {
        type: "security-incident.decided",
        subject: incident,
        data: { decided: notification.decided },
      },
    });
  },
});
