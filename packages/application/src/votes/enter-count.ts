import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { ADOPTION_RULES } from "@ipt/domain/vote/adoption-rule.ts";
import { addCounts, type Counts, decide, sumOf } from "@ipt/domain/vote/decide.ts";
import { type CountEntry, NewCountEntry, Vote } from "@ipt/domain/vote/vote.ts";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { urnIsShut } from "./ask-count.ts";
import { actingIn, areTwo } from "./bureau.ts";
import { onlineOf } from "./online.ts";
import { placeBox } from "./place-box.ts";

const same = (a: Counts, b: Counts): boolean =>
  a.for === b.for && a.against === b.against && a.blank === b.blank && a.void === b.void;

/** Figures of the urn stand on the envelopes that are in it, which the server counts without reading them. */
const checkOnline = async (ctx: Context, vote: Vote, counts: Counts): Promise<Result<number, Failure>> => {
  const online = onlineOf(ctx, vote);
  if (!online.ok) return online;
  const shut = urnIsShut(vote, ctx.now);
  if (!shut.ok) return shut;
  const two = vote.counting.some((one) => vote.counting.some((other) => areTwo(one, other)));
  if (!two) return fail(failure("second-member-needed"));
  const envelopes = await online.value.ballots.urn.count(online.value.ballot);
  const counted = sumOf(counts);
  return counted === envelopes ? ok(envelopes) : fail(failure("envelopes-disagree", { counted, envelopes }));
};

/** Paper must agree with its attendance, or the gap is explained. */
const checkPaper = (vote: Vote, counts: Counts, gapReason: string | null): Result<null, Failure> => {
  const counted = sumOf(counts);
  const attendance = vote.attended?.paper ?? 0;
  if (counted === attendance || gapReason !== null || vote.gapReason !== null) return ok(null);
  return fail(failure("gap-unexplained", { counted, attendance }));
};

/** Both channels agreed on, or paper alone where nothing else was offered. */
const totalOf = ({ channels, byChannel }: Vote): Counts | null => {
  if (channels === "paper") return byChannel.paper;
  return byChannel.paper && byChannel.online ? addCounts(byChannel.paper, byChannel.online) : null;
};

/**
 * Enters the totals of a channel as one member of the bureau has them: paper as counted by hand, online as their
 * browser counted it. A channel is settled when two members of different partners agree; when all are, the rule
 * decides, and until then nothing is decided.
 */
export const enterCount = command({
  name: "enter-count",
  allow: ["bureau-member"],
  input: NewCountEntry,
  output: revised(Vote),
  whileSuspended: true,
  retry: true,
  decide: async (ctx, { quartier, vote: id, channel, gapReason, ...counts }) => {
    const stored = await ctx.store.get("vote", { quartier, id });
    if (!stored) return fail(failure("not-found", { record: "vote" }));
    const vote = stored.value;
    const acting = actingIn(ctx, vote);
    if (!acting.ok) return acting;
    if (vote.status !== "closed" || vote.attendance === null || vote.register === null) {
      return fail(failure("vote-not-closed", { status: vote.status }));
    }
    if (vote.byChannel[channel]) return fail(failure("count-agreed", { channel }));
    const checked =
      channel === "online" ? await checkOnline(ctx, vote, counts) : checkPaper(vote, counts, gapReason);
    if (!checked.ok) return checked;
    const { partner } = acting.value;
    const entry: CountEntry = { channel, ...acting.value, counts };
    const others = vote.entries.filter((one) => one.channel !== channel || areTwo(one, entry));
    const agreed = others.some((one) => one.channel === channel && same(one.counts, counts));
    const entered: Vote = {
      ...vote,
      entries: [...others, entry],
      gapReason:
        channel === "paper" && sumOf(counts) !== vote.attended?.paper
          ? (gapReason ?? vote.gapReason)
          : vote.gapReason,
      envelopes: checked.value ?? vote.envelopes,
      byChannel: agreed ? { ...vote.byChannel, [channel]: counts } : vote.byChannel,
    };
    const total = totalOf(entered);
    if (total === null) {
      return ok({
        value: { ...entered, revision: stored.revision + 1 },
        changes: [replace("vote", entered, stored.revision)],
        event: { type: "vote.count-entered", subject: id, quartier, data: { partner, channel } },
      });
    }
    const decision = decide(ADOPTION_RULES[vote.rule], {
      concerned: vote.register.concerned,
      attendance: vote.attendance,
      counts: total,
    });
    const online = onlineOf(ctx, vote);
    if (vote.channels !== "paper" && !online.ok) return online;
    if (online.ok) await placeBox(ctx, online.value, vote, "published");
    const value: Vote = { ...entered, status: "counted", counts: total, decision };
    return ok({
      value: { ...value, revision: stored.revision + 1 },
      changes: [replace("vote", value, stored.revision)],
      event: { type: "vote.counted", subject: id, quartier, data: { ...total, outcome: decision.outcome } },
    });
  },
});
