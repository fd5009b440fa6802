import { Id } from "@ipt/domain/values/id.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Ballot } from "@ipt/domain/vote/bytes.ts";
import { URN_GRACE_MS } from "@ipt/domain/vote/online.ts";
import type { UrnBox } from "@ipt/domain/vote/urn.ts";
import * as z from "zod";
import { type Failure, failure } from "../kernel/failure.ts";
import { memory } from "../kernel/memory.ts";
import { parse } from "../kernel/parse.ts";
import type { Ballots } from "../ports/ballots.ts";

/** All that surrounds an anonymous request: no actor, no territory, no request id, nothing to write in a journal. */
export type UrnContext = Pick<Ballots, "urn" | "crypto"> & { readonly now: string };

/** `ballot` names the vote; `bytes` are envelope, prefix and signature, in that order. */
export const DroppedBallot = schema(() => z.strictObject({ ballot: Id(), bytes: Ballot() }));
export const Receipt = schema(() => z.strictObject({ tracker: z.string() }));

/** Inside the published dates; voters recorded before the close have a few minutes more to let it fall. */
const takes = ({ state, opens, closes, aheadMs }: UrnBox, now: string): boolean => {
  if (state === "trial") return true;
  const at = addMilliseconds(now, aheadMs);
  return state === "sealed" && at >= opens && at < addMilliseconds(closes, URN_GRACE_MS);
};

const boxes = memory<UrnBox>();

/** A sealed box within its dates never changes, but for a sandbox's clock: a process reads it every ten seconds. */
const boxOf = async ({ urn, now }: UrnContext, ballot: string): Promise<UrnBox | null> => {
  const at = Date.parse(now);
  const kept = boxes.recall(urn, ballot, at);
  if (kept) return kept;
  const box = await urn.box(ballot);
  const isSettled = box?.state === "sealed" && box.aheadMs === 0 && now >= box.opens && now < box.closes;
  if (isSettled) boxes.keep(urn, ballot, at, box);
  return box;
};

/**
 * Lets a ballot fall into the urn. Whoever sends it is neither asked nor recorded: the vote's own signature is the only
 * right to vote. The same envelope again is the same ballot. Refused: a vote unknown here, before or after its dates,
 * bytes of another length, a signature that is not of this vote's key.
 */
export const dropBallot = async (
  ctx: UrnContext,
  raw: unknown,
): Promise<Result<{ readonly tracker: string }, Failure>> => {
  const input = parse(DroppedBallot, raw);
  if (!input.ok) return input;
  const { ballot, bytes } = input.value;
  const box = await boxOf(ctx, ballot);
  if (!box) return fail(failure("not-found", { record: "vote" }));
  if (!takes(box, ctx.now)) {
    return fail(failure("urn-closed", { opens: box.opens, closes: box.closes }));
  }
  if (!(await ctx.crypto.verify(ballot, box.signingKey, bytes))) return fail(failure("signature-refused"));
  const tracker = await ctx.crypto.trackerOf(ballot, bytes);
  const dropped = await ctx.urn.drop({ vote: ballot, tracker, ballot: bytes });
  return dropped === "another" ? fail(failure("already-exists", { record: "ballot" })) : ok({ tracker });
};
