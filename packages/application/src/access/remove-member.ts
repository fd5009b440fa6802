import { Member } from "@ipt/domain/access/member.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised, withRevision } from "../kernel/revised.ts";
import { remove } from "../ports/changes.ts";

const MemberRef = schema(() => z.strictObject({ member: Id() }));

/** Takes a person's roles away, at once: the next request finds none. */
export const removeMember = command({
  name: "remove-member",
  allow: ["coordinator", "operator"],
  input: MemberRef,
  output: revised(Member),
  decide: async (ctx, { member: id }) => {
    const stored = await ctx.store.get("member", { id });
    if (!stored) return fail(failure("not-found"));
    if (ctx.actor.kind === "member" && ctx.actor.id === id) return fail(failure("forbidden", { self: id }));
    return ok({
      value: withRevision(stored),
      changes: [remove("member", { id }, stored.revision)],
      event: { type: "member.removed", subject: id },
    });
  },
});
