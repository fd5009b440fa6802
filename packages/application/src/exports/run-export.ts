import { DataExport } from "@ipt/domain/territory/data-export.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import type { Context } from "../kernel/context.ts";
import { failure } from "../kernel/failure.ts";
import { query } from "../kernel/query.ts";
import type { ArchiveWorkshop, Exported } from "../ports/archives.ts";
import type { Stored } from "../ports/records.ts";
import { withoutSecrets } from "../territories/export-territory.ts";
import { isToBegin } from "./list-exports.ts";

const ExportRef = schema(() => z.strictObject({ export: Id() }));

/** How often it says how far it is, in parts of the whole. */
const STEPS = 20;

/** Tells how far an export is, at most so many times; whoever took it over stops the first one. */
const teller = (ctx: Context, begun: Stored<DataExport>) => {
  let { value, revision } = begun;
  const tell = async (change: Partial<DataExport>): Promise<boolean> => {
    const next = { ...value, ...change, toldAt: ctx.present?.() ?? ctx.now };
    if (!(await ctx.store.keep("dataExport", next, revision))) return false;
    value = next;
    revision += 1;
    return true;
  };
  return { tell, last: () => value };
};

const prepared = async (
  ctx: Context,
  workshop: ArchiveWorkshop,
  begun: Stored<DataExport>,
): Promise<DataExport> => {
  const { tell, last } = teller(ctx, begun);
  let records = 0;
  let told = 0;
  const parts = { done: 0, total: 0 };
  const counted = async function* (): Exported {
    const all = ctx.store.everything((done, total) => Object.assign(parts, { done, total }));
    for await (const one of withoutSecrets(all)) {
      records += 1;
      const step = Math.floor((parts.done / Math.max(1, parts.total)) * STEPS);
      if (step > told) {
        told = step;
        await tell(parts);
      }
      yield one;
    }
  };
  const { id } = begun.value;
  const bytes = await workshop.make(counted(), { territory: ctx.territory, at: ctx.now });
  await workshop.put(ctx.territory, id, bytes);
  const finishedAt = ctx.present?.() ?? ctx.now;
  await tell({
    status: "done",
    done: parts.total,
    total: parts.total,
    records,
    bytes: bytes.length,
    finishedAt,
  });
  return last();
};

/**
 * Prepares the archive of an export that waits, or that was left. It may take long; who comes second finds it under
 * way and is answered how far it is; so does who looks where archives are prepared elsewhere.
 */
export const runExport = Object.assign(
  query({
    name: "run-export",
    allow: ["coordinator", "operator", "schedule"],
    input: ExportRef,
    output: DataExport,
    load: async (ctx, { export: id }) => {
      const stored = await ctx.store.get("dataExport", { id });
      if (!stored || !ctx.archives) return fail(failure("not-found", { record: "dataExport" }));
      const { workshop } = ctx.archives;
      if (!workshop || !isToBegin(stored.value, ctx.now)) return ok(stored.value);
      const begun = { ...stored.value, status: "running" as const, done: 0, total: 0, toldAt: ctx.now };
      if (!(await ctx.store.keep("dataExport", begun, stored.revision))) return ok(begun);
      const claimed = { value: begun, revision: stored.revision + 1 };
      try {
        return ok(await prepared(ctx, workshop, claimed));
      } catch (error) {
        const now = await ctx.store.get("dataExport", { id });
        if (now) await ctx.store.keep("dataExport", { ...now.value, status: "failed" }, now.revision);
        throw error;
      }
    },
  }),
  { kind: "command" as const },
);
