import { getPublicVote, type PublicVote } from "@ipt/application/ballots/get-public-vote.ts";
import { VISITOR } from "@ipt/application/kernel/actor.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import { getPublicQuartier } from "@ipt/application/public/get-public-quartier.ts";
import type { Contact } from "@ipt/domain/content/contact.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import type { Page } from "../../components/page-context.ts";
import type { View } from "../../components/render-page.tsx";
import { publicView } from "../../frame/public-view.ts";
import type { TerritoryCall } from "../../routes/call.ts";

export type Shown = {
  readonly vote: Infer<typeof PublicVote>;
  readonly name: string | null;
  /** Who helps with the vote. */
  readonly contacts: readonly Contact[];
  /** What is published to read before choosing. */
  readonly toRead: { readonly documents: boolean; readonly answers: boolean };
};

/**
 * The vote as anybody may see it, and whom to ask: a member of the bureau who is signed in votes at home like everyone.
 * A quartier that is not published yet keeps its vote's pages.
 */
export const loadShown = async (call: TerritoryCall): Promise<Result<Shown, Failure>> => {
  const quartier = call.param("quartier");
  const ctx = { ...call.ctx, actor: VISITOR };
  const [vote, found] = await Promise.all([
    getPublicVote(ctx, { quartier, vote: call.param("vote") }),
    getPublicQuartier(ctx, { quartier }),
  ]);
  if (!vote.ok) return vote;
  const contacts = (found.ok ? found.value.contacts : []).filter(({ topics }) =>
    topics.some((topic) => topic === "vote" || topic === "everything"),
  );
  const { documents, faq } = found.ok ? found.value : { documents: [], faq: [] };
  const toRead = { documents: documents.length > 0, answers: faq.length > 0 };
  return ok({ vote: vote.value, name: found.ok ? found.value.name : null, contacts, toRead });
};

export const votePath = (call: TerritoryCall, path = ""): string =>
  `/${call.territory.id}/quartiers/${call.param("quartier")}/votes/${call.param("vote")}${path}`;

/** A plain frame: nothing to press but the vote. No referrer leaves these pages. */
export const voteFrame = (_page: Page, call: TerritoryCall, title: string): View => {
  call.c.header("Referrer-Policy", "no-referrer");
  call.c.header("Cache-Control", "no-store");
  return { ...publicView(call, { title }), navigation: [], indexed: false };
};
