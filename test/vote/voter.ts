import { encodeBallot } from "@ipt/ballot/ballot.ts";
import { fromBase64Url, toBase64Url } from "@ipt/ballot/base64url.ts";
import type { Choice } from "@ipt/ballot/choice.ts";
import { readCode } from "@ipt/ballot/code.ts";
import { type SealedVote, sealCapsule, sealChoice, trackerOf, voterKeys } from "@ipt/ballot/composition.ts";
import * as z from "zod";
import type { quickBlinder } from "./quick-blind.ts";

const Signed = z.object({ signature: z.string() });

/** A voter's browser: all that it makes from a letter and a choice, before any request. */
export const voterOf = async (
  vote: SealedVote,
  blinder: ReturnType<typeof quickBlinder>,
  text: string,
  choice: Choice,
) => {
  const code = readCode(text);
  if (!code.ok) throw new Error("a letter's code is right");
  const keys = await voterKeys(vote.voteId, code.value);
  const envelope = await sealChoice(vote, choice);
  const blinded = blinder.blind(envelope);
  const key = toBase64Url(keys.authentication);
  const capsule = toBase64Url(await sealCapsule(vote.voteId, keys.capsule, blinded));
  return {
    key,
    keys,
    choice,
    envelope,
    request: { key, blinded: toBase64Url(blinded.blinded), capsule },
    tracker: await trackerOf(vote.voteId, envelope),
    /** Bytes for the urn, from the signature that the server gave. */
    finish: (answer: unknown): string => {
      const signature = fromBase64Url(Signed.parse(answer).signature);
      if (!signature) throw new Error("not base64url");
      return toBase64Url(encodeBallot(blinder.finalise(blinded, signature)));
    },
  };
};

export type Voter = Awaited<ReturnType<typeof voterOf>>;

const Shown = z.object({ dwelling: z.object({ ticket: z.string() }) });

/** The request for a signature as a browser sends it, with the ticket that it was given with its dwelling. */
export const ticketed = async (
  doors: { readonly voter: (step: "dwelling", body: object) => Promise<Response> },
  { key, request }: Voter,
) => {
  const shown = Shown.parse(await (await doors.voter("dwelling", { key })).json());
  return { ...request, ticket: shown.dwelling.ticket };
};
