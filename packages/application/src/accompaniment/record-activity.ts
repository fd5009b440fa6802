import { Activity, NewActivity } from "@ipt/domain/accompaniment/activity.ts";
import { activityMeasures } from "@ipt/domain/indicators/measure.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { requireOwnPartner } from "../kernel/partners.ts";
import { revised } from "../kernel/revised.ts";
import { tally } from "../kernel/tally.ts";
import { create } from "../ports/changes.ts";
import { notAhead, requireQuartier } from "./deployed.ts";

export const recordActivity = command({
  name: "record-activity",
  allow: ["coordinator", "partner-contributor"],
  input: NewActivity,
  output: revised(Activity),
  decide: async (ctx, { id = ctx.newId(), ...description }) => {
    const { quartier, partner, on, kind, participants } = description;
    const [found, own] = await Promise.all([
      requireQuartier(ctx, quartier),
      requireOwnPartner(ctx, partner, "partner"),
    ]);
    if (!own.ok) return own;
    if (!found.ok) return found;
    const ahead = notAhead(ctx, { on });
    if (ahead) return fail(ahead);
    const value: Activity = { id, ...description };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("activity", value), ...tally(quartier, activityMeasures(value))],
      event: { type: "activity.recorded", subject: id, quartier, data: { kind, on, participants } },
    });
  },
});
