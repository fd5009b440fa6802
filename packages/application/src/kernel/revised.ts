import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import type { Stored } from "../ports/records.ts";
import type { Context } from "./context.ts";
import { type Failure, failure } from "./failure.ts";

/** A resource with the revision its `ETag` shows. */
export type Revised<T> = T & { revision: number };

export const revised = <S extends z.ZodRawShape>(resource: () => z.ZodObject<S, z.core.$strict>) =>
  schema(() => resource().extend({ revision: z.int().min(1) }));

export const withRevision = <T extends object>(stored: Stored<T>): Revised<T> =>
  Object.assign({}, stored.value, { revision: stored.revision });

/** The revision to write over; refused when `If-Match`, where it was given, names another. */
export const matchedIfTold = <T>(ctx: Context, stored: Stored<T>): Result<Stored<T>, Failure> =>
  ctx.ifMatch === null || ctx.ifMatch === stored.revision
    ? ok(stored)
    : fail(failure("stale", { revision: stored.revision }));

/** The revision to write over: `If-Match` is required wherever two people can edit the same thing. */
export const matched = <T>(ctx: Context, stored: Stored<T> | null): Result<Stored<T>, Failure> => {
  if (!stored) return fail(failure("not-found"));
  return ctx.ifMatch === null ? fail(failure("precondition-required")) : matchedIfTold(ctx, stored);
};
