import type { Failure } from "@ipt/application/kernel/failure.ts";
import { getPublicQuartier } from "@ipt/application/public/get-public-quartier.ts";
import { getRegister } from "@ipt/application/registers/get-register.ts";
import { getVote } from "@ipt/application/votes/get-vote.ts";
import type { PublicQuartier } from "@ipt/domain/content/public-quartier.ts";
import type { Register } from "@ipt/domain/register/dwelling.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { refOf } from "../votes/in-vote.ts";

export type LettersData = {
  readonly vote: Vote;
  readonly quartier: Infer<typeof PublicQuartier>;
  readonly register: Register | null;
  /** Numbers printed on letters, with whom they reach, when and where. */
  readonly phones: readonly {
    readonly name: string;
    readonly phone: string;
    readonly hours: string | null;
    readonly place: string | null;
  }[];
};

const MOST_PHONES = 2;

/** Everything that a letter says but its code, in one round. */
export const loadLetters = async (call: TerritoryCall): Promise<Result<LettersData, Failure>> => {
  const quartier = call.param("quartier");
  const [vote, found, register] = await Promise.all([
    getVote(call.ctx, refOf(call)),
    getPublicQuartier(call.ctx, { quartier }),
    getRegister(call.ctx, { quartier }),
  ]);
  if (!vote.ok) return vote;
  if (!found.ok) return found;
  const phones = found.value.contacts.flatMap(({ name, phone, hours, place, topics }) =>
    phone !== null && topics.some((topic) => topic === "vote" || topic === "everything")
      ? [{ name, phone, hours, place }]
      : [],
  );
  return ok({
    vote: vote.value,
    quartier: found.value,
    register: register.ok ? register.value : null,
    phones: phones.slice(0, MOST_PHONES),
  });
};
