import type { Failure } from "@ipt/application/kernel/failure.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { getVote } from "@ipt/application/votes/get-vote.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { Page } from "../../../components/page-context.ts";
import type { View } from "../../../components/render-page.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { voteTexts } from "./texts.ts";

export const refOf = (call: TerritoryCall) => ({
  quartier: call.param("quartier"),
  vote: call.param("vote"),
});

/** The address of a page of the vote named by the path. */
export const inVote = (call: TerritoryCall, path = ""): string =>
  inQuartier(call, `/votes/${call.param("vote")}${path}`);

export type InVote = { readonly name: string; readonly vote: Vote };

/** The vote and its quartier's name, in one round. */
export const loadVote = async (call: TerritoryCall): Promise<Result<{ data: InVote }, Failure>> => {
  const [found, vote] = await Promise.all([
    getQuartier(call.ctx, { quartier: call.param("quartier") }),
    getVote(call.ctx, refOf(call)),
  ]);
  if (!found.ok) return found;
  if (!vote.ok) return vote;
  return ok({ data: { name: found.value.name, vote: vote.value } });
};

/** The frame of a page of a vote, with the ways back. */
export const voteView = (page: Page, call: TerritoryCall, name: string, title: string): View =>
  staffView(page, call, {
    title,
    crumbs: [quartierCrumb(call, name), { text: voteTexts(page).title, path: inVote(call) }],
  });
