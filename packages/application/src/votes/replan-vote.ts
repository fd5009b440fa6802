import { applyChange } from "@ipt/domain/values/change.ts";
import { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { Id, Text } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { RuleId } from "@ipt/domain/vote/adoption-rule.ts";
import { BureauMember, ClockTime, VOTE_CHANNELS, Vote } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { turnedOff } from "../kernel/quotas.ts";
import { matched, revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { freshBallot } from "./plan-vote.ts";
import { checkPlan } from "./planned.ts";

export const VoteChange = schema(() =>
  z
    .strictObject({
      rule: RuleId(),
      question: Text(),
      convention: Id(),
      opensOn: CivilDate(),
      opensAt: ClockTime(),
      closesOn: CivilDate(),
      closesAt: ClockTime(),
      bureau: z.array(BureauMember()).max(3),
      channels: z.enum(VOTE_CHANNELS),
      retentionMonths: z.int().min(1).max(120),
    })
    .partial()
    .extend({ quartier: Id(), vote: Id() }),
);

/** Changes a vote that is planned. Opening it judges the gate again, so nothing is dodged by changing it late. */
export const replanVote = command({
  name: "replan-vote",
  allow: ["coordinator", "landlord-agent"],
  input: VoteChange,
  output: revised(Vote),
  decide: async (ctx, { quartier, vote, ...change }) => {
    const stored = matched(ctx, await ctx.store.get("vote", { quartier, id: vote }));
    if (!stored.ok) return stored;
    if (stored.value.value.status !== "planned") {
      return fail(failure("vote-already-planned", { status: stored.value.value.status }));
    }
    const plan = applyChange(stored.value.value, change);
    if (`${plan.opensOn} ${plan.opensAt}` >= `${plan.closesOn} ${plan.closesAt}`) {
      return fail(invalidField(["closesOn"], "ends-before-start"));
    }
    const planned = await checkPlan(ctx, quartier, plan);
    if (!planned.ok) return planned;
    const online = plan.channels === "paper-and-online";
    const off = online && stored.value.value.channels !== plan.channels ? turnedOff(ctx, "onlineVote") : null;
    if (off) return fail(off);
    if (online && !ctx.ballots) return fail(invalidField(["channels"], "online-not-offered"));
    // Whatever changes, the seal was put on something else: the bureau seals again. Codes stay those of the letters.
    const value: Vote = {
      ...plan,
      ...planned.value,
      ...(online ? { ballot: plan.ballot ?? ctx.newId(), sealing: null } : freshBallot(null)),
    };
    return ok({
      value: { ...value, revision: stored.value.revision + 1 },
      changes: [replace("vote", value, stored.value.revision)],
      event: {
        type: "vote.planned",
        subject: vote,
        quartier,
        data: { rule: value.rule, opens: value.opens, closes: value.closes, cents: value.price.cents },
      },
    });
  },
});
