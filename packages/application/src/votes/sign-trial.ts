import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Bytes256 } from "@ipt/domain/vote/bytes.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { query } from "../kernel/query.ts";
import { actingIn } from "./bureau.ts";
import { onlineOf } from "./online.ts";
import { findVote } from "./vote-now.ts";

const TrialEnvelope = schema(() => z.strictObject({ quartier: Id(), vote: Id(), blinded: Bytes256() }));
export const Signed = schema(() => z.strictObject({ signature: Bytes256() }));

/** Signs a test ballot with the rehearsal's key: no dwelling is marked, and the key dies at the sealing. */
export const signTrial = query({
  name: "sign-trial",
  allow: ["bureau-member"],
  input: TrialEnvelope,
  output: Signed,
  load: async (ctx, { quartier, vote: id, blinded }) => {
    const stored = await findVote(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const vote = stored.value.value;
    const acting = actingIn(ctx, vote);
    if (!acting.ok) return acting;
    const online = onlineOf(ctx, vote);
    if (!online.ok) return online;
    if (!vote.trial) return fail(failure("vote-sealed"));
    const { ballots, ballot } = online.value;
    const signature = await ballots.keys.sign(ballot, vote.trial.signingKey, blinded);
    return signature === null ? fail(failure("blinded-refused")) : ok({ signature });
  },
});
