import { canonicalJson } from "@ipt/domain/values/canonical-json.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { ArchiveSeal } from "@ipt/domain/vote/online.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { archiveManifest } from "./archive-manifest.ts";
import { actingIn } from "./bureau.ts";
import { onlineOf } from "./online.ts";

export const NewArchiveSeal = schema(() => {
  const { urn, seal } = ArchiveSeal().shape;
  return z.strictObject({ quartier: Id(), vote: Id(), urn, seal });
});

/**
 * Keeps the bureau's seal on the archive, made where two members brought their shares. It is checked against the
 * minutes and the bureau's key; whether the urn is the one it says, only the archive's verification tells.
 */
export const sealArchive = command({
  name: "seal-archive",
  allow: ["bureau-member"],
  input: NewArchiveSeal,
  output: revised(Vote),
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id, urn, seal }) => {
    const [stored, minutes] = await Promise.all([
      ctx.store.get("vote", { quartier, id }),
      ctx.store.get("minutes", { quartier, vote: id }),
    ]);
    if (!stored) return fail(failure("not-found", { record: "vote" }));
    const { value: vote, revision } = stored;
    const acting = actingIn(ctx, vote);
    if (!acting.ok) return acting;
    const online = onlineOf(ctx, vote);
    if (!online.ok) return online;
    if (vote.destroyedAt !== null) return fail(failure("ballots-destroyed", { at: vote.destroyedAt }));
    if (!minutes) return fail(failure("minutes-not-sealed"));
    const manifest = await archiveManifest(ctx, minutes.value, urn);
    const { ballot, ballots } = online.value;
    const bureauKey = manifest?.bureauKey ?? "";
    const signed =
      manifest !== null &&
      (await ballots.crypto.verifySeal(ballot, bureauKey, canonicalJson(manifest), seal));
    if (!signed) return fail(failure("seal-refused"));
    // The signature of one content is always the same: who seals it again changes nothing.
    if (vote.archive?.seal === seal) return ok({ value: { ...vote, revision }, event: null });
    const value: Vote = { ...vote, archive: { urn, seal, ...acting.value } };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("vote", value, revision)],
      event: { type: "vote.archive-sealed", subject: id, quartier, data: { urn, seal } },
    });
  },
});
