import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Schema } from "@ipt/domain/values/schema.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import type { ListName, ListScopes, RecordValues } from "../ports/records.ts";
import type { Context } from "./context.ts";
import { type Failure, invalidField } from "./failure.ts";
import { type Revised, withRevision } from "./revised.ts";

/** How many items a page may hold, and where it starts. */
export const pageShape = () => ({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(1000).optional(),
});

export type Listing<T> = { items: T[]; next: string | null };

export const listing = <T>(item: Schema<T>) =>
  schema(() => z.strictObject({ items: z.array(item()), next: z.string().nullable() }));

type PageInput = { readonly limit: number; readonly cursor?: string | undefined };

/** One page of a record's list, each item with its revision. */
export const listPage = async <R extends ListName>(
  ctx: Context,
  record: R,
  scope: ListScopes[R],
  page: PageInput,
): Promise<Result<Listing<Revised<RecordValues[R]>>, Failure>> => {
  const found = await ctx.store.list(record, scope, { limit: page.limit, cursor: page.cursor ?? null });
  if (!found.ok) return fail(invalidField(["cursor"], "cursor-refused"));
  return ok({ items: found.value.items.map((stored) => withRevision(stored)), next: found.value.next });
};
