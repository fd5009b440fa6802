import { ErasureCertificate } from "@ipt/domain/territory/erasure.ts";
import { canonicalJson } from "@ipt/domain/values/canonical-json.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { recentExports } from "../exports/list-exports.ts";
import { actorLabel } from "../kernel/actor.ts";
import type { Context } from "../kernel/context.ts";
import { everyPage } from "../kernel/every-page.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { query } from "../kernel/query.ts";
import { emptyUrn } from "../votes/destroy-ballots.ts";

const MOST_QUARTIERS = 1000;

const Erasure = schema(() => z.strictObject({ confirm: Id() }));

/** A vote between its opening and its minutes: erasing would rob tenants of a decision. */
const hasOpenVote = async (ctx: Context): Promise<boolean> => {
  const quartiers = await ctx.store.list("quartier", {}, { limit: MOST_QUARTIERS, cursor: null });
  if (!quartiers.ok) return true;
  const voting = quartiers.value.items.filter(({ value }) => value.campaign?.stage === "vote");
  const votes = await Promise.all(
    voting.map(({ value }) => ctx.store.collect("campaigns", { quartier: value.id })),
  );
  return votes.some(({ vote }) =>
    vote.some(({ value }) => ["open", "closed", "counted"].includes(value.status)),
  );
};

/** What the urn holds of the territory's votes: it knows no territory, so its votes lead to it while they exist. */
const emptyUrns = async (ctx: Context): Promise<number> => {
  let destroyed = 0;
  const quartiers = everyPage((cursor) => ctx.store.list("quartier", {}, { limit: 100, cursor }));
  for await (const { value: quartier } of quartiers) {
    const scope = { quartier: quartier.id };
    const votes = everyPage((cursor) => ctx.store.list("vote", scope, { limit: 100, cursor }));
    for await (const { value } of votes) {
      if (value.ballot !== null) destroyed += await emptyUrn(ctx, value.ballot);
    }
  }
  return destroyed;
};

const removeArchives = async (ctx: Context): Promise<void> => {
  if (!ctx.archives) return;
  const kept = (await recentExports(ctx)).map(({ value }) => value.id);
  if (kept.length > 0) await ctx.archives.remove(ctx.territory, kept);
};

/**
 * Deletes everything of a territory and certifies it. It must be suspended first and its id typed again; it is
 * refused while a vote is open. Its id is never given again.
 */
export const eraseTerritory = Object.assign(
  query({
    name: "erase-territory",
    allow: ["operator"],
    input: Erasure,
    output: ErasureCertificate,
    load: async (ctx, { confirm }) => {
      const erased = await ctx.store.get("erasure", {});
      if (erased) return ok(erased.value);
      if (!ctx.profile) return fail(failure("not-found"));
      if (confirm !== ctx.territory) return fail(invalidField(["confirm"], "not-the-territory"));
      const { status } = ctx.profile.value;
      if (status !== "suspended" && status !== "refused") return fail(failure("not-suspended"));
      if (await hasOpenVote(ctx)) return fail(failure("open-vote"));
      const ballots = await emptyUrns(ctx);
      await removeArchives(ctx);
      const erasedHere = await ctx.store.erase();
      const deleted = ballots === 0 ? erasedHere : { ...erasedHere, ballots };
      const content = {
        territory: ctx.territory,
        name: ctx.profile.value.name,
        erasedAt: ctx.now,
        actor: actorLabel(ctx.actor),
        requestId: ctx.requestId,
        deleted: { ...deleted },
        total: Object.values(deleted).reduce((sum, count) => sum + count, 0),
      };
      const certificate = { ...content, fingerprint: await ctx.digest(canonicalJson(content)) };
      if (await ctx.store.certify(certificate)) return ok(certificate);
      // Another was erasing it too: theirs is the certificate, or the profile changed and it is begun again.
      const theirs = await ctx.store.get("erasure", {});
      return theirs ? ok(theirs.value) : fail(failure("busy"));
    },
  }),
  { kind: "command" as const },
);
