import { Member } from "@ipt/domain/access/member.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { ANY_MEMBER } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

/**
 * The person invited says that they are there, while the invitation lasts; said again, it changes nothing. A key can't
 * say it for them. Like any act, it is refused to whoever lets the invitation expire.
 */
export const acceptInvitation = command({
  name: "accept-invitation",
  allow: ANY_MEMBER,
  input: Nothing,
  output: revised(Member),
  retry: true,
  decide: async (ctx) => {
    if (ctx.actor.kind !== "member") return fail(failure("forbidden"));
    const { id } = ctx.actor;
    const stored = await ctx.store.get("member", { id });
    if (!stored) return fail(failure("not-found"));
    const { value: before, revision } = stored;
    if (before.acceptedAt !== null) return ok({ value: { ...before, revision }, event: null });
    const value: Member = { ...before, acceptedAt: ctx.now };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("member", value, revision)],
      event: { type: "member.accepted", subject: id },
    });
  },
});
