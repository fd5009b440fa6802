import { applyChange, type ChangeOf } from "@ipt/domain/values/change.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import type { Schema } from "@ipt/domain/values/schema.ts";
import type { Allowed } from "../kernel/actor.ts";
import { command, type UseCase } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { matched, type Revised } from "../kernel/revised.ts";
import type { Stored } from "../ports/records.ts";
import type { Change } from "../ports/store.ts";

type Part = { readonly id: string; readonly quartier: string };
type Ref = { readonly quartier: string };

const EDITORS: readonly Allowed[] = ["coordinator"];

type Adding<I, V> = {
  readonly kind: string;
  readonly input: Schema<I>;
  readonly output: Schema<Revised<V>>;
  readonly make: (ctx: Context, input: I, id: string) => V;
  /** Refuses what names something that is not there. */
  readonly check?: (ctx: Context, value: V) => Promise<Failure | null>;
  readonly write: (value: V, input: I) => readonly Change[];
};

/** Adds a part of what a quartier shows. */
export const addContent = <I extends Ref & { readonly id?: string | undefined }, V extends Part>(
  spec: Adding<I, V>,
): UseCase<I, Revised<V>> =>
  command({
    name: `add-${spec.kind}`,
    allow: EDITORS,
    input: spec.input,
    output: spec.output,
    decide: async (ctx, input) => {
      const quartier = await ctx.store.get("quartier", { id: input.quartier });
      if (!quartier) return fail(failure("not-found", { record: "quartier" }));
      const value = spec.make(ctx, input, input.id ?? ctx.newId());
      const refused = (await spec.check?.(ctx, value)) ?? null;
      if (refused) return fail(refused);
      return ok({
        value: { ...value, revision: 1 },
        changes: spec.write(value, input),
        event: {
          type: "content.added",
          subject: value.id,
          quartier: value.quartier,
          data: { kind: spec.kind },
        },
      });
    },
  });

type Changing<I, V> = {
  readonly kind: string;
  readonly input: Schema<I>;
  readonly output: Schema<Revised<V>>;
  readonly load: (ctx: Context, input: I) => Promise<Stored<V> | null>;
  readonly change: (input: I, before: V) => ChangeOf<V>;
  /** Refuses what the change would lead to. */
  readonly check?: (ctx: Context, after: V) => Promise<Failure | null>;
  readonly write: (value: V, revision: number, input: I) => readonly Change[];
};

/** Changes a part; two people who edit it at once are told so. */
export const changeContent = <I extends Ref, V extends Part>(spec: Changing<I, V>): UseCase<I, Revised<V>> =>
  command({
    name: `change-${spec.kind}`,
    allow: EDITORS,
    input: spec.input,
    output: spec.output,
    decide: async (ctx, input) => {
      const stored = matched(ctx, await spec.load(ctx, input));
      if (!stored.ok) return stored;
      const { value: before, revision } = stored.value;
      const value = applyChange(before, spec.change(input, before));
      const refused = (await spec.check?.(ctx, value)) ?? null;
      if (refused) return fail(refused);
      return ok({
        value: { ...value, revision: revision + 1 },
        changes: spec.write(value, revision, input),
        event: {
          type: "content.changed",
          subject: value.id,
          quartier: value.quartier,
          data: { kind: spec.kind },
        },
      });
    },
  });

type Removing<I, V> = {
  readonly kind: string;
  readonly input: Schema<I>;
  readonly output: Schema<Revised<V>>;
  readonly load: (ctx: Context, input: I) => Promise<Stored<V> | null>;
  readonly write: (stored: Stored<V>) => readonly Change[];
};

/** Takes a part away; the journal keeps that it was there. */
export const removeContent = <I extends Ref, V extends Part>(spec: Removing<I, V>): UseCase<I, Revised<V>> =>
  command({
    name: `remove-${spec.kind}`,
    allow: EDITORS,
    input: spec.input,
    output: spec.output,
    retry: true,
    decide: async (ctx, input) => {
      const stored = await spec.load(ctx, input);
      if (!stored) return fail(failure("not-found"));
      return ok({
        value: { ...stored.value, revision: stored.revision },
        changes: spec.write(stored),
        event: {
          type: "content.removed",
          subject: stored.value.id,
          quartier: stored.value.quartier,
          data: { kind: spec.kind },
        },
      });
    },
  });
