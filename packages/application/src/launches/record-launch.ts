import { Launch, NewLaunch } from "@ipt/domain/launch/launch.ts";
import { isAtLeast } from "@ipt/domain/playbook/stage.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { loadRunning } from "../campaigns/current.ts";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { unknownPartners } from "../kernel/partners.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";

/** Records a launch half-day, held or announced. There is none before an adopted vote. */
export const recordLaunch = command({
  name: "record-launch",
  allow: ["coordinator"],
  input: NewLaunch,
  output: revised(Launch),
  decide: async (ctx, { quartier, id = ctx.newId(), ...description }) => {
    const [current, unknown] = await Promise.all([
      loadRunning(ctx, quartier),
      unknownPartners(ctx, description.partners),
    ]);
    if (!current.ok) return current;
    if (unknown.length > 0)
      return fail(invalidField(["partners"], "unknown-partner", { partner: unknown.join(", ") }));
    const { campaign, vote } = current.value;
    const { number, stage } = campaign.value;
    if (!isAtLeast(stage, "launch")) return fail(failure("wrong-stage", { stage, wanted: "launch" }));
    const closedOn = vote?.value.closesOn;
    if (closedOn !== undefined && description.on < closedOn) {
      return fail(invalidField(["on"], "before-the-vote", { closedOn }));
    }
    const value: Launch = { id, quartier, campaign: number, ...description };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("launch", value)],
      event: { type: "launch.recorded", subject: id, quartier, data: { on: value.on } },
    });
  },
});
