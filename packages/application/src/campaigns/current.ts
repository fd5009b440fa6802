import type { Campaign } from "@ipt/domain/campaign/campaign.ts";
import type { InformationAction } from "@ipt/domain/campaign/information-action.ts";
import type { Meeting } from "@ipt/domain/campaign/meeting.ts";
import type { Notification } from "@ipt/domain/campaign/notification.ts";
import type { Launch } from "@ipt/domain/launch/launch.ts";
import type { CampaignPlan } from "@ipt/domain/planner/calendar.ts";
import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import type { Register } from "@ipt/domain/register/dwelling.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Minutes } from "@ipt/domain/vote/minutes.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import type { Collected, Stored } from "../ports/records.ts";

/** The quartier's latest campaign with all that belongs to it. */
export type Current = {
  readonly quartier: Stored<Quartier>;
  readonly campaign: Stored<Campaign>;
  readonly meetings: readonly Stored<Meeting>[];
  readonly actions: readonly Stored<InformationAction>[];
  readonly launches: readonly Stored<Launch>[];
  readonly notification: Stored<Notification> | null;
  readonly plan: Stored<CampaignPlan> | null;
  readonly register: Stored<Register> | null;
  readonly vote: Stored<Vote> | null;
  readonly minutes: Stored<Minutes> | null;
};

type OfCampaign = { readonly campaign: number };

export const currentOf = (quartier: Stored<Quartier>, all: Collected<"campaigns">): Current | null => {
  const campaign = all.campaign.toSorted((a, b) => b.value.number - a.value.number)[0];
  if (!campaign) return null;
  const mine = <T extends OfCampaign>(rows: readonly Stored<T>[]): readonly Stored<T>[] =>
    rows.filter((row) => row.value.campaign === campaign.value.number);
  return {
    quartier,
    campaign,
    meetings: mine(all.meeting),
    actions: mine(all.informationAction),
    launches: mine(all.launch),
    notification: mine(all.notification)[0] ?? null,
    plan: mine(all.campaignPlan)[0] ?? null,
    register: mine(all.register)[0] ?? null,
    vote: mine(all.vote)[0] ?? null,
    minutes: mine(all.minutes)[0] ?? null,
  };
};

/** Loads the current campaign in one round of parallel reads; a quartier without one is a failure of its own. */
export const loadCurrent = async (ctx: Context, quartier: string): Promise<Result<Current, Failure>> => {
  const [stored, all] = await Promise.all([
    ctx.store.get("quartier", { id: quartier }),
    ctx.store.collect("campaigns", { quartier }),
  ]);
  if (!stored) return fail(failure("not-found", { record: "quartier" }));
  const current = currentOf(stored, all);
  return current ? ok(current) : fail(failure("not-found", { record: "campaign" }));
};

/** The same, when the campaign is still running. */
export const loadRunning = async (ctx: Context, quartier: string): Promise<Result<Current, Failure>> => {
  const current = await loadCurrent(ctx, quartier);
  if (!current.ok) return current;
  return current.value.campaign.value.status === "running" ? current : fail(failure("campaign-ended"));
};
