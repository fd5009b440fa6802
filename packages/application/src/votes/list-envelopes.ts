import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { UrnBallot } from "@ipt/domain/vote/urn.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { query } from "../kernel/query.ts";
import { urnIsShut } from "./ask-count.ts";
import { actingIn, areTwo } from "./bureau.ts";
import { onlineOf } from "./online.ts";
import { findVote } from "./vote-now.ts";

/** 1 000 ballots are half a megabyte. */
const MOST = 1000;

export const envelopesShape = () => ({
  after: UrnBallot().shape.tracker.optional(),
  limit: z.coerce.number().int().min(1).max(MOST).default(MOST),
});

const EnvelopesPage = schema(() => z.strictObject({ quartier: Id(), vote: Id(), ...envelopesShape() }));

/** Ballots as they are in the urn: envelope, prefix and signature, 352 bytes in base64url, beside their trackers. */
export const Envelopes = schema(() =>
  z.strictObject({
    items: z.array(UrnBallot().omit({ vote: true })),
    /** Tracker after which to go on; `null` when all were given. */
    next: z.string().nullable(),
  }),
);

const mayRead = (ctx: Context, vote: Vote): Result<void, Failure> => {
  const acting = actingIn(ctx, vote);
  if (!acting.ok) return acting;
  if (vote.trial && vote.status === "planned" && !vote.sealing?.confirmedBy) return ok(undefined);
  const shut = urnIsShut(vote, ctx.now);
  if (!shut.ok) return shut;
  const came = vote.counting.some((one) => one.partner === acting.value.partner);
  const two = vote.counting.some((one) => vote.counting.some((other) => areTwo(one, other)));
  return came && two ? ok(undefined) : fail(failure("second-member-needed"));
};

/** The envelopes, for the bureau's browsers: only after the close, and once two members came to the count. */
export const listEnvelopes = query({
  name: "list-envelopes",
  allow: ["bureau-member"],
  input: EnvelopesPage,
  output: Envelopes,
  load: async (ctx, { quartier, vote: id, after = null, limit }) => {
    const stored = await findVote(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const online = onlineOf(ctx, stored.value.value);
    if (!online.ok) return online;
    const allowed = mayRead(ctx, stored.value.value);
    if (!allowed.ok) return allowed;
    const { items, next } = await online.value.ballots.urn.list(online.value.ballot, after, limit);
    return ok({ items: items.map(({ tracker, ballot }) => ({ tracker, ballot })), next });
  },
});
