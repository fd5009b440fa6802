import { Activity, ActivityChange } from "@ipt/domain/accompaniment/activity.ts";
import { activityMeasures, between } from "@ipt/domain/indicators/measure.ts";
import { applyChange } from "@ipt/domain/values/change.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { mayWriteFor } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { requireOwnPartner } from "../kernel/partners.ts";
import { matched, revised } from "../kernel/revised.ts";
import { tally } from "../kernel/tally.ts";
import { replace } from "../ports/changes.ts";
import { notAhead } from "./deployed.ts";

/** Corrects an activity; the months it counted in follow. */
export const updateActivity = command({
  name: "update-activity",
  allow: ["coordinator", "partner-contributor"],
  input: ActivityChange,
  output: revised(Activity),
  decide: async (ctx, { quartier, activity: id, ...change }) => {
    const found = await ctx.store.get("activity", { quartier, id });
    if (found && !mayWriteFor(ctx.actor, found.value.partner)) return fail(failure("forbidden"));
    const stored = matched(ctx, found);
    if (!stored.ok) return stored;
    const before = stored.value.value;
    const value = applyChange(before, change);
    if (value.partner !== before.partner) {
      const partner = await requireOwnPartner(ctx, value.partner, "partner");
      if (!partner.ok) return partner;
    }
    if ((value.newParticipants ?? 0) > value.participants) {
      return fail(invalidField(["newParticipants"], "more-new-than-all"));
    }
    const ahead = notAhead(ctx, { on: value.on });
    if (ahead) return fail(ahead);
    return ok({
      value: { ...value, revision: stored.value.revision + 1 },
      changes: [
        replace("activity", value, stored.value.revision),
        ...tally(quartier, between(activityMeasures(before), activityMeasures(value))),
      ],
      event: { type: "activity.changed", subject: id, quartier, data: { fields: Object.keys(change) } },
    });
  },
});
