import { Id } from "@ipt/domain/values/id.ts";
import { addMilliseconds, Instant } from "@ipt/domain/values/instant.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Bytes32, SigningKey } from "@ipt/domain/vote/bytes.ts";
import { URN_GRACE_MS } from "@ipt/domain/vote/online.ts";
import { UrnBallot, type UrnBox } from "@ipt/domain/vote/urn.ts";
import * as z from "zod";
import { type Failure, failure } from "../kernel/failure.ts";
import { parse } from "../kernel/parse.ts";
import { envelopesShape } from "../votes/list-envelopes.ts";
import type { UrnContext } from "./drop-ballot.ts";

export const UrnRef = schema(() => z.strictObject({ ballot: Id() }));
export const TrackerRef = schema(() => z.strictObject({ ballot: Id(), tracker: UrnBallot().shape.tracker }));
export const UrnPage = schema(() => z.strictObject({ ballot: Id(), ...envelopesShape() }));

export const PublicUrn = schema(() =>
  z.strictObject({
    ballot: Id(),
    urnKey: Bytes32(),
    signingKey: SigningKey(),
    opens: Instant(),
    closes: Instant(),
    /** Envelopes in the urn; `null` until it takes no more. */
    envelopes: z.int().nullable(),
    /** Counted: envelopes can be downloaded and verified by anybody. */
    published: z.boolean(),
  }),
);
export type PublicUrn = z.core.output<ReturnType<typeof PublicUrn>>;
export const TrackerFound = schema(() => z.strictObject({ tracker: z.string(), found: z.boolean() }));
export const Trackers = schema(() =>
  z.strictObject({ items: z.array(z.string()), next: z.string().nullable() }),
);

const isShut = ({ state, closes, aheadMs }: UrnBox, now: string): boolean =>
  state === "published" ||
  (state === "sealed" && addMilliseconds(now, aheadMs) >= addMilliseconds(closes, URN_GRACE_MS));

const boxOf = async (ctx: UrnContext, ballot: string): Promise<Result<UrnBox, Failure>> => {
  const box = await ctx.urn.box(ballot);
  return box ? ok(box) : fail(failure("not-found", { record: "vote" }));
};

/** The urn as anybody may see it. How many ballots it holds is said once it is shut. */
export const getUrn = async (ctx: UrnContext, raw: unknown): Promise<Result<PublicUrn, Failure>> => {
  const input = parse(UrnRef, raw);
  if (!input.ok) return input;
  const found = await boxOf(ctx, input.value.ballot);
  if (!found.ok) return found;
  const { ballot, urnKey, signingKey, opens, closes, state } = found.value;
  const envelopes = isShut(found.value, ctx.now) ? await ctx.urn.count(ballot) : null;
  return ok({ ballot, urnKey, signingKey, opens, closes, envelopes, published: state === "published" });
};

/**
 * Whether one ballot is in the urn, at any time: the voter alone knows its tracker. The whole list waits for the close,
 * because trackers seen to appear one by one could be set beside the attendance list.
 */
export const findTracker = async (
  ctx: UrnContext,
  raw: unknown,
): Promise<Result<{ readonly tracker: string; readonly found: boolean }, Failure>> => {
  const input = parse(TrackerRef, raw);
  if (!input.ok) return input;
  const box = await boxOf(ctx, input.value.ballot);
  if (!box.ok) return box;
  const found = (await ctx.urn.find(input.value.ballot, input.value.tracker)) !== null;
  return ok({ tracker: input.value.tracker, found });
};

type Page<T> = { readonly items: T[]; readonly next: string | null };

/** Trackers of every ballot in the urn, once it is shut. */
export const listTrackers = async (ctx: UrnContext, raw: unknown): Promise<Result<Page<string>, Failure>> => {
  const input = parse(UrnPage, raw);
  if (!input.ok) return input;
  const { ballot, after = null, limit } = input.value;
  const box = await boxOf(ctx, ballot);
  if (!box.ok) return box;
  if (!isShut(box.value, ctx.now)) return fail(failure("count-too-early", { from: box.value.closes }));
  const { items, next } = await ctx.urn.list(ballot, after, limit);
  return ok({ items: items.map(({ tracker }) => tracker), next });
};

/** Every ballot of the urn, for anybody's own verification, once the bureau has counted. */
export const listPublished = async (
  ctx: UrnContext,
  raw: unknown,
): Promise<Result<Page<Omit<UrnBallot, "vote">>, Failure>> => {
  const input = parse(UrnPage, raw);
  if (!input.ok) return input;
  const { ballot, after = null, limit } = input.value;
  const box = await boxOf(ctx, ballot);
  if (!box.ok) return box;
  if (box.value.state !== "published") return fail(failure("count-too-early", { from: box.value.closes }));
  const { items, next } = await ctx.urn.list(ballot, after, limit);
  return ok({ items: items.map(({ tracker, ballot: bytes }) => ({ tracker, ballot: bytes })), next });
};
