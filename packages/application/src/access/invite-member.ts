import { Member, NewMember } from "@ipt/domain/access/member.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure, invalidField } from "../kernel/failure.ts";
import { requirePartner } from "../kernel/partners.ts";
import { revised } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";
import { memberIdOf } from "./member-id.ts";

const NEEDS_PARTNER = ["landlord-agent", "bureau-member", "partner-contributor"] as const;

/** Gives a person roles in the territory, by e-mail address; again to change them, or to send the invitation again. */
export const inviteMember = command({
  name: "invite-member",
  allow: ["coordinator", "operator"],
  input: NewMember,
  output: revised(Member),
  retry: true,
  decide: async (ctx, { email, name, roles, partner }) => {
    if (ctx.profile?.value.status === "pending") return fail(failure("territory-pending"));
    if (partner === null && NEEDS_PARTNER.some((role) => roles.includes(role))) {
      return fail(invalidField(["partner"], "partner-needed"));
    }
    if (partner !== null) {
      const found = await requirePartner(ctx, partner, "partner");
      if (!found.ok) return found;
    }
    const id = await memberIdOf(ctx.digest, email);
    const before = await ctx.store.get("member", { id });
    const acceptedAt = before?.value.acceptedAt ?? null;
    const invitedAt = before && acceptedAt !== null ? before.value.invitedAt : ctx.now;
    const value: Member = { id, email, name, roles, partner, invitedAt, acceptedAt };
    return ok({
      value: { ...value, revision: (before?.revision ?? 0) + 1 },
      changes: [before ? replace("member", value, before.revision) : create("member", value)],
      event: { type: "member.invited", subject: id, data: { roles, partner, name } },
    });
  },
});
