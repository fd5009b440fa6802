import { fail, ok } from "@ipt/domain/values/result.ts";
import { ADOPTION_RULES } from "@ipt/domain/vote/adoption-rule.ts";
import { type Counts, decide } from "@ipt/domain/vote/decide.ts";
import { NewCountEntry, Vote } from "@ipt/domain/vote/vote.ts";
import { type Actor, actorLabel } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

/** The partner in whose name an actor sits in the vote's bureau, or `null`. */
export const bureauPartnerOf = (actor: Actor, vote: Vote): string | null => {
  if (actor.kind !== "member" && actor.kind !== "key") return null;
  const { partner, roles } = actor;
  const sits = vote.bureau.some((member) => member.partner === partner);
  return partner !== null && sits && roles.includes("bureau-member") ? partner : null;
};

const same = (a: Counts, b: Counts): boolean =>
  a.for === b.for && a.against === b.against && a.blank === b.blank && a.void === b.void;

/**
 * Enters the paper totals as one member of the bureau counted them. When two members of different partners agree,
 * the rule decides; until then nothing is decided. A gap with attendance must be explained.
 */
export const enterCount = command({
  name: "enter-count",
  allow: ["bureau-member"],
  input: NewCountEntry,
  output: revised(Vote),
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id, gapReason, ...counts }) => {
    const stored = await ctx.store.get("vote", { quartier, id });
    if (!stored) return fail(failure("not-found", { record: "vote" }));
    const vote = stored.value;
    const partner = bureauPartnerOf(ctx.actor, vote);
    if (partner === null) return fail(failure("not-a-bureau-member"));
    if (vote.status !== "closed" || vote.attendance === null || vote.register === null) {
      return fail(failure("vote-not-closed", { status: vote.status }));
    }
    const counted = counts.for + counts.against + counts.blank + counts.void;
    if (counted !== vote.attendance && gapReason === null && vote.gapReason === null) {
      return fail(failure("gap-unexplained", { counted, attendance: vote.attendance }));
    }
    const entry = { partner, actor: actorLabel(ctx.actor), at: ctx.now, counts };
    const others = vote.entries.filter((one) => one.partner !== partner && one.actor !== entry.actor);
    const agreed = others.some((one) => same(one.counts, counts));
    const decision = decide(ADOPTION_RULES[vote.rule], {
      concerned: vote.register.concerned,
      attendance: vote.attendance,
      counts,
    });
    const value: Vote = {
      ...vote,
      entries: [...others, entry],
      gapReason: counted === vote.attendance ? null : (gapReason ?? vote.gapReason),
      ...(agreed ? { status: "counted" as const, counts, decision } : {}),
    };
    return ok({
      value: { ...value, revision: stored.revision + 1 },
      changes: [replace("vote", value, stored.revision)],
      event: agreed
        ? { type: "vote.counted", subject: id, quartier, data: { ...counts, outcome: decision.outcome } }
        : { type: "vote.count-entered", subject: id, quartier, data: { partner } },
    });
  },
});
