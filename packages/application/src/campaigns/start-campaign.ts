import { Campaign } from "@ipt/domain/campaign/campaign.ts";
import { BREST_PLAYBOOK, PLAYBOOKS } from "@ipt/domain/playbook/playbook.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";
import { summaryOf } from "./write-campaign.ts";

export const NewCampaign = schema(() =>
  z.strictObject({
    quartier: Id(),
    playbook: z.enum(PLAYBOOKS.map((one) => one.id)).default(BREST_PLAYBOOK.id),
  }),
);

/** Starts an attempt: the first, or another after a rejected vote. One runs at a time. */
export const startCampaign = command({
  name: "start-campaign",
  allow: ["coordinator"],
  input: NewCampaign,
  output: revised(Campaign),
  decide: async (ctx, { quartier, playbook }) => {
    const stored = await ctx.store.get("quartier", { id: quartier });
    if (!stored) return fail(failure("not-found", { record: "quartier" }));
    const before = stored.value.campaign;
    if (before?.status === "running") return fail(failure("campaign-running", { number: before.number }));
    const value: Campaign = {
      quartier,
      number: (before?.number ?? 0) + 1,
      stage: "preparation",
      status: "running",
      playbook,
      startedOn: ctx.today,
      endedOn: null,
      derogations: [],
      passages: [],
      history: null,
    };
    return ok({
      value: { ...value, revision: 1 },
      changes: [
        create("campaign", value),
        replace("quartier", { ...stored.value, campaign: summaryOf(value) }, stored.revision),
      ],
      event: { type: "campaign.started", subject: String(value.number), quartier, data: { playbook } },
    });
  },
});
