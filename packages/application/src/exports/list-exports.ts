import { DataExport, EXPORT_ABANDONED_MS, EXPORT_LEASE_MS } from "@ipt/domain/territory/data-export.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import type { Context } from "../kernel/context.ts";
import { Nothing } from "../kernel/ids.ts";
import { query } from "../kernel/query.ts";
import type { Stored } from "../ports/records.ts";

const MOST = 50;

/** Those whose file may still be there, newest first. */
export const recentExports = async (ctx: Context): Promise<readonly Stored<DataExport>[]> => {
  const found = await ctx.store.list("dataExport", {}, { limit: MOST, cursor: null });
  if (!found.ok) return [];
  return found.value.items.filter(({ value }) => value.expiresAt > ctx.now).toReversed();
};

/** Somebody is at it, or nobody began yet; one that has said nothing for an hour is nobody's any more. */
export const isUnderWay = ({ status, toldAt }: DataExport, now: string): boolean =>
  (status === "waiting" || status === "running") &&
  Date.parse(now) - Date.parse(toldAt) < EXPORT_ABANDONED_MS;

/** Not begun, or left by who was at it: whoever looks may begin it. */
export const isToBegin = ({ status, toldAt }: DataExport, now: string): boolean =>
  status === "waiting" || (status === "running" && Date.parse(now) - Date.parse(toldAt) > EXPORT_LEASE_MS);

export const listExports = query({
  name: "list-exports",
  allow: ["coordinator", "operator"],
  input: Nothing,
  output: schema(() => z.array(DataExport())),
  load: async (ctx) => ok((await recentExports(ctx)).map(({ value }) => value)),
});
