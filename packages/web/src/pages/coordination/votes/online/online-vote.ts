import type { Failure } from "@ipt/application/kernel/failure.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import { getRegister } from "@ipt/application/registers/get-register.ts";
import { bureauPartnerOf } from "@ipt/application/votes/bureau.ts";
import { fromBase64Url } from "@ipt/ballot/base64url.ts";
import { sealingFingerprint } from "@ipt/ballot/sealing.ts";
import type { Register } from "@ipt/domain/register/dwelling.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import type { Sealing } from "@ipt/domain/vote/online.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { TerritoryCall } from "../../../../routes/call.ts";
import { loadVote } from "../in-vote.ts";

export type OnlineVote = {
  readonly name: string;
  readonly vote: Vote;
  readonly ballot: string;
  readonly register: Infer<typeof Register> | null;
  /** The partner whose seat its reader has in the bureau. */
  readonly mine: string;
};

/** The vote held online, for a member of its bureau; in one round. */
export const loadOnline = async (call: TerritoryCall): Promise<Result<OnlineVote, Failure>> => {
  const [loaded, register] = await Promise.all([
    loadVote(call),
    getRegister(call.ctx, { quartier: call.param("quartier") }),
  ]);
  if (!loaded.ok) return loaded;
  const { name, vote } = loaded.value.data;
  const mine = bureauPartnerOf(call.ctx.actor, vote);
  if (mine === null) return fail(failure("not-a-bureau-member"));
  if (vote.ballot === null) return fail(failure("online-not-offered"));
  return ok({ name, vote, ballot: vote.ballot, register: register.ok ? register.value : null, mine });
};

/** Where the service answers for this vote. */
export const apiOf = (call: TerritoryCall): string =>
  `/v1/territories/${call.territory.id}/quartiers/${call.param("quartier")}/votes/${call.param("vote")}`;

const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array();

/** The five groups to be posted at the opening. */
export const keysPrintOf = (ballot: string, sealing: Sealing): Promise<string> =>
  sealingFingerprint({
    voteId: ballot,
    urnKey: bytes(sealing.urnKey),
    bureauKey: bytes(sealing.bureauKey),
    signingKey: bytes(sealing.signingKey),
  });

/** What a script needs to read shares and open the urn. */
export const sealingGiven = (
  call: TerritoryCall,
  ballot: string,
  sealing: Sealing,
): Readonly<Record<string, string>> => ({
  api: apiOf(call),
  ballot,
  "urn-key": sealing.urnKey,
  "bureau-key": sealing.bureauKey,
  "signing-key": sealing.signingKey,
  fingerprints: sealing.shares.map((share) => share.fingerprint).join(" "),
});
