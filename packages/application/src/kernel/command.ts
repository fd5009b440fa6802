import type { EventType } from "@ipt/domain/journal/event.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Schema } from "@ipt/domain/values/schema.ts";
import type * as z from "zod";
import type { Change, CommitConflict } from "../ports/store.ts";
import { type Allowed, actorLabel } from "./actor.ts";
import { refusalOf } from "./admit.ts";
import type { Context } from "./context.ts";
import { type Failure, failure } from "./failure.ts";
import { parse } from "./parse.ts";
import { serviceNow } from "./service-now.ts";

/** What a command decided: the answer, the writes and the event that goes with them. */
export type Decision<T> = {
  readonly value: T;
  /** What the idempotency record keeps instead of `value`, where the answer holds a secret. */
  readonly stored?: T;
  readonly changes: readonly Change[];
  readonly event: {
    readonly type: EventType;
    readonly subject: string;
    readonly quartier?: string | null;
    readonly data?: Readonly<Record<string, z.core.util.JSONType>>;
  };
};

/** It was done before: the answer is what it was, and nothing is written. */
export type AlreadyDone<T> = { readonly value: T; readonly event: null };

export type Decided<T> = Promise<Result<Decision<T> | AlreadyDone<T>, Failure>>;

type Spec<I, T> = {
  readonly name: string;
  readonly allow: readonly Allowed[];
  readonly input: Schema<I>;
  readonly output: Schema<T>;
  /** Loads and decides; called `again` when another writer came first and `retry` is set. */
  readonly decide: (ctx: Context, input: I, again: boolean) => Decided<T>;
  /** The command reads what it guards, so a lost race is decided afresh instead of being refused. */
  readonly retry?: boolean;
  /** Goes on while the territory is suspended (an open vote is never broken). */
  readonly whileSuspended?: boolean;
  /** Deciding already writes or costs much: what the same key did is looked up before. */
  readonly replayFirst?: boolean;
};

export type UseCase<I, T> = {
  (ctx: Context, input: unknown): Promise<Result<T, Failure>>;
  readonly kind: "command" | "query";
  readonly allow: readonly Allowed[];
  readonly input: Schema<I>;
  readonly output: Schema<T>;
  /** Goes on in a suspended territory. */
  readonly whileSuspended: boolean;
};

const MOST_TRIES = 12;

/** Seconds until an allowance begins anew, on the clock that counted it. */
const secondsUntil = (until: string | undefined, now: string): number =>
  until === undefined ? 1 : Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1000));

/** What a refused commit means to whoever asked for it. */
export const conflictFailure = (ctx: Context, { reason, record, until }: CommitConflict): Failure => {
  if (reason === "exists") return failure("already-exists", { record });
  if (reason === "stale") return failure("stale", { record });
  if (reason === "limited") return failure("too-many-requests", { seconds: secondsUntil(until, ctx.now) });
  return failure("busy");
};

const replayed = async <T>(ctx: Context, output: Schema<T>): Promise<Result<T, Failure> | null> => {
  if (!ctx.idempotency) return null;
  const before = await ctx.store.replay(ctx.idempotency.key);
  if (!before) return null;
  if (before.fingerprint !== ctx.idempotency.fingerprint) return fail(failure("idempotency-mismatch"));
  return ok(output().parse(JSON.parse(before.result)));
};

const attempt = async <I, T>(spec: Spec<I, T>, ctx: Context, input: I, again: boolean) => {
  const decided = await spec.decide(ctx, input, again);
  if (!decided.ok) return { settled: (await replayed(ctx, spec.output)) ?? decided };
  if (decided.value.event === null) return { settled: ok(decided.value.value) };
  const { value, stored = value, changes, event } = decided.value;
  const committed = await ctx.store.commit({
    changes,
    event: {
      id: ctx.newId(),
      at: ctx.now,
      type: event.type,
      actor: actorLabel(ctx.actor),
      requestId: ctx.requestId,
      quartier: event.quartier ?? null,
      subject: event.subject,
      data: { ...event.data },
    },
    idempotency: ctx.idempotency && {
      ...ctx.idempotency,
      result: JSON.stringify(stored),
      // A sandbox that moves its clock on must not do the same thing twice.
      at: serviceNow(ctx),
    },
  });
  return committed.ok ? { settled: ok(value) } : { conflict: committed.error };
};

/** Suspended by the operator, or refused when it was asked for. */
const isClosed = ({ profile }: Context): boolean =>
  profile?.value.status === "suspended" || profile?.value.status === "refused";

const execute = async <I, T>(spec: Spec<I, T>, ctx: Context, raw: unknown): Promise<Result<T, Failure>> => {
  const refusal = refusalOf(ctx, spec.allow);
  if (refusal) return fail(refusal);
  if (isClosed(ctx) && !spec.whileSuspended) {
    return fail(failure("territory-suspended"));
  }
  const input = parse(spec.input, raw);
  if (!input.ok) return input;
  const before = spec.replayFirst ? await replayed(ctx, spec.output) : null;
  if (before) return before;
  let conflict: CommitConflict = { reason: "contention", record: null };
  let collided = false;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const outcome = await attempt(spec, ctx, input.value, tries > 0);
    if ("settled" in outcome) {
      const { settled } = outcome;
      // The same key may have won while this one was deciding: what it now refuses would be its own doing.
      return settled.ok ? settled : ((await replayed(ctx, spec.output)) ?? settled);
    }
    conflict = outcome.conflict;
    if (conflict.reason === "idempotency") return (await replayed(ctx, spec.output)) ?? fail(failure("busy"));
    // A record that appeared meanwhile is decided upon once more; still in the way, its id is simply taken.
    const fresh = conflict.reason === "stale" || (conflict.reason === "exists" && !collided);
    collided ||= conflict.reason === "exists";
    if (!spec.retry || !fresh) break;
  }
  return fail(conflictFailure(ctx, conflict));
};

/**
 * A use case that writes: authorise, parse, load and decide, then write state, event and idempotency record in one
 * transaction. A key used before makes the transaction fail, or the decision refuse what is already done: only then is
 * the first answer read and given again, so that a first request pays nothing for it.
 */
export const command = <I, T>(spec: Spec<I, T>): UseCase<I, T> =>
  Object.assign((ctx: Context, raw: unknown) => execute(spec, ctx, raw), {
    kind: "command" as const,
    allow: spec.allow,
    input: spec.input,
    output: spec.output,
    whileSuspended: spec.whileSuspended ?? false,
  });
