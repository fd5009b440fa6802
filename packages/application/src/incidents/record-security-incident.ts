import { NewSecurityIncident, SecurityIncident, UNDECIDED } from "@ipt/domain/territory/security-incident.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";

/** Tells a territory of a breach that concerns its data. Its coordination reads it at once, suspended or not. */
export const recordSecurityIncident = command({
  name: "record-security-incident",
  allow: ["operator"],
  input: NewSecurityIncident,
  output: revised(SecurityIncident),
  whileSuspended: true,
  decide: async (ctx, { id = ctx.newId(), ...described }) => {
    if (!ctx.profile) return fail(failure("not-found"));
    // A sandbox's clock may run ahead: what happened did not.
    if (described.discoveredAt > ctx.now) return fail(invalidField(["discoveredAt"], "in-the-future"));
    const value: SecurityIncident = {
      id,
      ...described,
      recordedAt: ctx.now,
      notification: UNDECIDED,
    };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("securityIncident", value)],
      event: { type: "security-incident.recorded", subject: id, data: { title: value.title } },
    });
  },
});
