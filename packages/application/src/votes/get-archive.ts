import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { ADOPTION_RULES } from "@ipt/domain/vote/adoption-rule.ts";
import { Bytes64 } from "@ipt/domain/vote/bytes.ts";
import { Minutes } from "@ipt/domain/vote/minutes.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { VoteRef } from "../kernel/ids.ts";
import { ANYONE, query } from "../kernel/query.ts";
import { ArchivedRule, ArchiveManifest, archiveManifest } from "./archive-manifest.ts";

/** The archive without its ballots, which are downloaded page by page from the urn. */
export const ArchiveHead = schema(() =>
  z.strictObject({
    /** `null` while the bureau has not sealed the archive of a vote held online. */
    manifest: ArchiveManifest().nullable(),
    minutes: Minutes(),
    rule: ArchivedRule(),
    /** Ed25519, by the bureau's key; `null` on paper only, where signed paper stands for it. */
    seal: Bytes64().nullable(),
    /** The urn that holds the ballots, and how many there are; `null` on paper only. */
    urn: z.strictObject({ ballot: Id(), envelopes: z.int() }).nullable(),
  }),
);

/**
 * What anybody needs to write the public archive of a vote and check it, once its minutes are sealed. The register and
 * the journal are not in it: the bureau reads them apart, and the seal covers them by their fingerprints.
 */
export const getArchive = query({
  name: "get-archive",
  allow: ANYONE,
  input: VoteRef,
  output: ArchiveHead,
  load: async (ctx, { quartier, vote: id }) => {
    const [vote, stored] = await Promise.all([
      ctx.store.get("vote", { quartier, id }),
      ctx.store.get("minutes", { quartier, vote: id }),
    ]);
    if (!vote) return fail(failure("not-found", { record: "vote" }));
    if (!stored) return fail(failure("minutes-not-sealed"));
    const { archive, destroyedAt } = vote.value;
    const minutes = stored.value;
    if (destroyedAt !== null) return fail(failure("ballots-destroyed", { at: destroyedAt }));
    const online = minutes.online ?? null;
    const ready = online === null || archive !== null;
    return ok({
      manifest: ready ? await archiveManifest(ctx, minutes, archive?.urn ?? null) : null,
      minutes,
      rule: ADOPTION_RULES[minutes.rule],
      seal: archive?.seal ?? null,
      urn: online && { ballot: online.ballot, envelopes: online.envelopes },
    });
  },
});
