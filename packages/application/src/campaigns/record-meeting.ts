import { Meeting, NewMeeting } from "@ipt/domain/campaign/meeting.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";
import { loadRunning } from "./current.ts";

/** Records a meeting, held or announced; a gate counts it from its day on. */
export const recordMeeting = command({
  name: "record-meeting",
  allow: ["coordinator"],
  input: NewMeeting,
  output: revised(Meeting),
  decide: async (ctx, { quartier, id = ctx.newId(), ...description }) => {
    const current = await loadRunning(ctx, quartier);
    if (!current.ok) return current;
    const value: Meeting = { id, quartier, campaign: current.value.campaign.value.number, ...description };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("meeting", value)],
      event: { type: "meeting.recorded", subject: id, quartier, data: { kind: value.kind, on: value.on } },
    });
  },
});
