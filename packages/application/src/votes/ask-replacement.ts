import { DwellingRef } from "@ipt/domain/register/dwelling.ts";
import { Id, Text } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Bytes32 } from "@ipt/domain/vote/bytes.ts";
import { CodeReplacement } from "@ipt/domain/vote/online.ts";
import { shardOf } from "@ipt/domain/vote/shards.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";
import { actingIn } from "./bureau.ts";
import { findCode } from "./find-code.ts";
import { onlineOf } from "./online.ts";
import { notOpen, voteNow } from "./vote-now.ts";

export const NewReplacement = schema(() =>
  z.strictObject({ quartier: Id(), vote: Id(), dwelling: DwellingRef(), hash: Bytes32(), reason: Text() }),
);

/**
 * A letter is lost: a member of the bureau asks for another code, made in their browser, whose hash comes here. The
 * code in force goes on opening until another member agrees. Refused once the dwelling has voted.
 */
export const askReplacement = command({
  name: "ask-replacement",
  allow: ["bureau-member"],
  input: NewReplacement,
  output: revised(CodeReplacement),
  whileSuspended: true,
  decide: async (ctx, { quartier, vote: id, dwelling, hash, reason }) => {
    const stored = await voteNow(ctx, { quartier, vote: id });
    if (!stored.ok) return stored;
    const vote = stored.value.value;
    const acting = actingIn(ctx, vote);
    if (!acting.ok) return acting;
    const online = onlineOf(ctx, vote);
    if (!online.ok) return online;
    if (vote.status !== "planned" && vote.status !== "open") return fail(notOpen(vote, ctx.now));
    const shard = shardOf(dwelling, vote.shards);
    const [code, mark, taken] = await Promise.all([
      findCode(ctx, vote, dwelling),
      ctx.store.get("attendanceMark", { quartier, vote: id, shard, dwelling }),
      ctx.store.get("voterCode", { quartier, vote: id, hash }),
    ]);
    if (!code.ok) return code;
    if (mark) return fail(failure("already-voted", { channel: mark.value.channel, at: mark.value.at }));
    if (taken) return fail(failure("already-exists", { record: "voterCode" }));
    const value: CodeReplacement = {
      id: ctx.newId(),
      vote: id,
      quartier,
      dwelling,
      hash,
      reason,
      requestedBy: acting.value,
      confirmedBy: null,
    };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("codeReplacement", value)],
      event: { type: "vote.code-replacement-asked", subject: id, quartier, data: { reason } },
    });
  },
});
