import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Bytes32, Sha256Hex } from "@ipt/domain/vote/bytes.ts";
import { Share } from "@ipt/domain/vote/online.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { loadRunning } from "../campaigns/current.ts";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { actingIn } from "./bureau.ts";
import { onlineOf } from "./online.ts";

export const NewSealing = schema(() =>
  z.strictObject({
    quartier: Id(),
    vote: Id(),
    urnKey: Bytes32(),
    bureauKey: Bytes32(),
    shares: z.array(Share().omit({ readBackAt: true })).length(3),
    register: Sha256Hex(),
  }),
);

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  new Set(one).size === one.length && one.toSorted().join() === other.toSorted().join();

/**
 * A member of the bureau brings what their browser made: the urn's public key and the fingerprints of three shares of
 * the private one, one per member. The server makes this vote's signing key. Proposed again, it begins again.
 */
export const proposeSealing = command({
  name: "propose-sealing",
  allow: ["bureau-member"],
  input: NewSealing,
  output: revised(Vote),
  decide: async (ctx, { quartier, vote: id, urnKey, bureauKey, shares, register: seen }) => {
    const current = await loadRunning(ctx, quartier);
    if (!current.ok) return current;
    const { vote, register } = current.value;
    if (vote?.value.id !== id) return fail(failure("not-found", { record: "vote" }));
    const acting = actingIn(ctx, vote.value);
    if (!acting.ok) return acting;
    const online = onlineOf(ctx, vote.value);
    if (!online.ok) return online;
    if (vote.value.status !== "planned" || vote.value.sealing?.confirmedBy)
      return fail(failure("vote-sealed"));
    if (!register?.value.frozenAt) return fail(failure("register-not-frozen"));
    if (seen !== register.value.fingerprint) return fail(invalidField(["register"], "another-register"));
    const partners = vote.value.bureau.map((member) => member.partner);
    if (
      !sameSet(
        shares.map((share) => share.partner),
        partners,
      )
    ) {
      return fail(invalidField(["shares"], "one-share-a-member"));
    }
    if (new Set(shares.map((share) => share.fingerprint)).size < shares.length) {
      return fail(invalidField(["shares"], "share-twice"));
    }
    const { ballots, ballot } = online.value;
    const value: Vote = {
      ...vote.value,
      sealing: {
        urnKey,
        bureauKey,
        signingKey: await ballots.keys.create(ballot),
        shares: shares.map((share) => ({ ...share, readBackAt: null })),
        register: seen,
        proposedBy: acting.value,
        confirmedBy: null,
        urn: null,
      },
    };
    return ok({
      value: { ...value, revision: vote.revision + 1 },
      changes: [replace("vote", value, vote.revision)],
      event: { type: "vote.sealing-proposed", subject: id, quartier, data: { urnKey, register: seen } },
    });
  },
});
