import type { UrnBox } from "@ipt/domain/vote/urn.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { Context } from "../kernel/context.ts";
import type { Online } from "./online.ts";

/** Tells the urn what it may know of its vote: keys, dates and, in a sandbox, how far the clock runs ahead. */
export const placeBox = async (
  ctx: Context,
  { ballots, ballot }: Online,
  { sealing, opens, closes }: Vote,
  state: Exclude<UrnBox["state"], "trial">,
): Promise<void> => {
  if (!sealing) throw new Error("only a sealed vote has a box");
  const { urnKey, signingKey } = sealing;
  const aheadMs = ctx.profile?.value.clockAheadMs ?? 0;
  await ballots.urn.place({ ballot, state, urnKey, signingKey, opens, closes, aheadMs });
};
