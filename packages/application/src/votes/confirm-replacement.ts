import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { CodeReplacement } from "@ipt/domain/vote/online.ts";
import { shardOf } from "@ipt/domain/vote/shards.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { absent, create, replace } from "../ports/changes.ts";
import { actingIn, areTwo } from "./bureau.ts";
import { findCode } from "./find-code.ts";
import { notOpen, voteNow } from "./vote-now.ts";

export const ReplacementRef = schema(() => z.strictObject({ quartier: Id(), vote: Id(), replacement: Id() }));

/**
 * A second member of the bureau agrees: the lost code is voided and the new one opens, in one transaction that a vote
 * of that dwelling, on either channel, makes fail. It is an incident of the minutes, which name no dwelling.
 */
export const confirmReplacement = command({
  name: "confirm-replacement",
  allow: ["bureau-member"],
  input: ReplacementRef,
  output: revised(CodeReplacement),
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id, replacement }) => {
    const [stored, asked] = await Promise.all([
      voteNow(ctx, { quartier, vote: id }),
      ctx.store.get("codeReplacement", { quartier, vote: id, id: replacement }),
    ]);
    if (!stored.ok) return stored;
    if (!asked) return fail(failure("not-found", { record: "codeReplacement" }));
    const { value: vote, revision } = stored.value;
    const acting = actingIn(ctx, vote);
    if (!acting.ok) return acting;
    if (asked.value.confirmedBy) {
      return ok({ value: { ...asked.value, revision: asked.revision }, event: null });
    }
    if (vote.status !== "planned" && vote.status !== "open") return fail(notOpen(vote, ctx.now));
    if (!areTwo(asked.value.requestedBy, acting.value)) return fail(failure("second-member-needed"));
    const { dwelling, hash, reason } = asked.value;
    const attendance = { quartier, vote: id, shard: shardOf(dwelling, vote.shards), dwelling };
    const [found, mark] = await Promise.all([
      findCode(ctx, vote, dwelling),
      ctx.store.get("attendanceMark", attendance),
    ]);
    if (mark) return fail(failure("already-voted", { channel: mark.value.channel, at: mark.value.at }));
    if (!found.ok) return found;
    const { page } = found.value;
    const before = await ctx.store.get("voterCode", { quartier, vote: id, hash: found.value.hash });
    if (!before || !vote.codes) return fail(failure("codes-missing"));
    const value: CodeReplacement = { ...asked.value, confirmedBy: acting.value };
    const changed: Vote = {
      ...vote,
      codes: { ...vote.codes, replaced: vote.codes.replaced + 1 },
      incidents: [...vote.incidents, { at: ctx.now, actor: acting.value.actor, what: reason }],
    };
    const codes = page.value.codes.map((one) => (one.dwelling === dwelling ? { dwelling, hash } : one));
    return ok({
      value: { ...value, revision: asked.revision + 1 },
      changes: [
        absent("attendanceMark", attendance),
        replace("codeReplacement", value, asked.revision),
        replace("voterCode", { ...before.value, status: "voided" }, before.revision),
        create("voterCode", { ...before.value, hash, status: "active" }),
        replace("codePage", { ...page.value, codes }, page.revision),
        replace("vote", changed, revision),
      ],
      event: { type: "vote.code-replaced", subject: id, quartier, data: { reason } },
    });
  },
});
