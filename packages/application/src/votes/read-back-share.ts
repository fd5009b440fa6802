import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Share } from "@ipt/domain/vote/online.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { actingIn } from "./bureau.ts";
import { findVote } from "./vote-now.ts";

export const ShareReadBack = schema(() =>
  z.strictObject({ quartier: Id(), vote: Id(), fingerprint: Share().shape.fingerprint }),
);

/** A member read their own share back, from the file or the sheet they will bring: its fingerprint is that given. */
export const readBackShare = command({
  name: "read-back-share",
  allow: ["bureau-member"],
  input: ShareReadBack,
  output: revised(Vote),
  retry: true,
  decide: async (ctx, { quartier, vote: id, fingerprint }) => {
    const stored = await findVote(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const { value: vote, revision } = stored.value;
    const acting = actingIn(ctx, vote);
    if (!acting.ok) return acting;
    const { sealing } = vote;
    if (!sealing) return fail(failure("vote-not-sealed"));
    const { partner } = acting.value;
    const mine = sealing.shares.find((one) => one.partner === partner && one.fingerprint === fingerprint);
    if (!mine) return fail(failure("share-unknown"));
    if (mine.readBackAt !== null) return ok({ value: { ...vote, revision }, event: null });
    const shares = sealing.shares.map((one) => (one === mine ? { ...one, readBackAt: ctx.now } : one));
    const value: Vote = { ...vote, sealing: { ...sealing, shares } };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("vote", value, revision)],
      event: { type: "vote.share-read-back", subject: id, quartier, data: { partner, fingerprint } },
    });
  },
});
