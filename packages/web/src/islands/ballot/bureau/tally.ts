import { fromBase64Url } from "@ipt/ballot/base64url.ts";
import { readSigningKey } from "@ipt/ballot/composition.ts";
import { checkUrn, countBallots, type OnlineCounts } from "@ipt/ballot/count.ts";

export const bytesOf = (text: string) => fromBase64Url(text) ?? new Uint8Array();

/** All that a count needs. The key is the urn's own, rebuilt from two shares: it leaves this browser for nowhere. */
export type Job = {
  readonly voteId: string;
  readonly signingKey: string;
  readonly ballots: readonly string[];
  readonly envelopes: CryptoKeyPair;
};

export type Phase = "checking" | "opening";
export type Progress = (phase: Phase, done: number) => void;
export type Tally = { readonly counts: OnlineCounts; readonly refused: number };

/** Checks each signature, shuffles, opens and counts. Throws what `progress` throws, and when the vote's key is none. */
export const tally = async (job: Job, progress: Progress): Promise<Tally> => {
  const { voteId, envelopes } = job;
  const key = await readSigningKey(bytesOf(job.signingKey));
  if (!key) throw new Error("signing key");
  const checked = await checkUrn(voteId, key, job.ballots.map(bytesOf), (done) => progress("checking", done));
  const counts = await countBallots(voteId, { envelopes }, checked.ballots, (done) =>
    progress("opening", done),
  );
  return { counts, refused: checked.refused.length };
};
