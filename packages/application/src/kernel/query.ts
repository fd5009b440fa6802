import { fail, type Result } from "@ipt/domain/values/result.ts";
import type { Schema } from "@ipt/domain/values/schema.ts";
import type { Allowed } from "./actor.ts";
import { refusalOf } from "./admit.ts";
import type { UseCase } from "./command.ts";
import type { Context } from "./context.ts";
import type { Failure } from "./failure.ts";
import { parse } from "./parse.ts";

/** Everyone who belongs to the territory. */
export const ANY_MEMBER = [
  "coordinator",
  "landlord-agent",
  "bureau-member",
  "partner-contributor",
  "reader",
  "operator",
] as const satisfies readonly Allowed[];

/** Everyone, signed in or not: what answers them is published, or a preview for members. */
export const ANYONE = [...ANY_MEMBER, "user", "visitor"] as const satisfies readonly Allowed[];

type Spec<I, T> = {
  readonly name: string;
  readonly allow: readonly Allowed[];
  readonly input: Schema<I>;
  readonly output: Schema<T>;
  readonly load: (ctx: Context, input: I) => Promise<Result<T, Failure>>;
};

/** A use case that reads. A suspended territory can still be read. */
export const query = <I, T>(spec: Spec<I, T>): UseCase<I, T> =>
  Object.assign(
    async (ctx: Context, raw: unknown): Promise<Result<T, Failure>> => {
      const refusal = refusalOf(ctx, spec.allow);
      if (refusal) return fail(refusal);
      const input = parse(spec.input, raw);
      return input.ok ? spec.load(ctx, input.value) : input;
    },
    {
      kind: "query" as const,
      allow: spec.allow,
      input: spec.input,
      output: spec.output,
      whileSuspended: true,
    },
  );
