import type { Failure } from "@ipt/application/kernel/failure.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { getMinutes } from "@ipt/application/votes/get-minutes.ts";
import { fromBase64Url } from "@ipt/ballot/base64url.ts";
import { sealingFingerprint } from "@ipt/ballot/sealing.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { Minutes } from "@ipt/domain/vote/minutes.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { refOf } from "./in-vote.ts";

export type ShownMinutes = {
  readonly name: string;
  readonly minutes: Minutes;
  /** The five groups posted at the opening; `null` for a vote on paper only. */
  readonly keys: string | null;
};

const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array();

/** The minutes and the quartier's name, in one round. */
export const loadMinutes = async (call: TerritoryCall): Promise<Result<ShownMinutes, Failure>> => {
  const [found, minutes] = await Promise.all([
    getQuartier(call.ctx, { quartier: call.param("quartier") }),
    getMinutes(call.ctx, refOf(call)),
  ]);
  if (!found.ok) return found;
  if (!minutes.ok) return minutes;
  const { revision: _revision, ...value } = minutes.value;
  const { online } = value;
  const keys = online
    ? await sealingFingerprint({
        voteId: online.ballot,
        urnKey: bytes(online.urnKey),
        bureauKey: bytes(online.bureauKey),
        signingKey: bytes(online.signingKey),
      })
    : null;
  return ok({ name: found.value.name, minutes: value, keys });
};
