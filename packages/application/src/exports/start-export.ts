import { DataExport, EXPORT_DAYS } from "@ipt/domain/territory/data-export.ts";
import { daysAfter } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { actorLabel } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { aboveQuota } from "../kernel/quotas.ts";
import { create } from "../ports/changes.ts";
import { isUnderWay, recentExports } from "./list-exports.ts";

/** Asks for the territory's archive. The one under way, if there is one, is answered instead. */
export const startExport = command({
  name: "start-export",
  allow: ["coordinator", "operator"],
  input: Nothing,
  output: DataExport,
  whileSuspended: true,
  decide: async (ctx) => {
    if (!ctx.archives) return fail(failure("not-found", { record: "dataExport" }));
    const recent = await recentExports(ctx);
    const underWay = recent.find((one) => isUnderWay(one.value, ctx.now));
    if (underWay) return ok({ value: underWay.value, event: null });
    const full = aboveQuota(ctx, "exportsPerDay", recent.length + 1);
    if (full) return fail(full);
    const value: DataExport = {
      id: ctx.newId(),
      status: "waiting",
      requestedAt: ctx.now,
      actor: actorLabel(ctx.actor),
      done: 0,
      total: 0,
      toldAt: ctx.now,
      finishedAt: null,
      records: null,
      bytes: null,
      expiresAt: daysAfter(ctx.now, EXPORT_DAYS),
    };
    return ok({
      value,
      changes: [create("dataExport", value)],
      event: { type: "territory.exported", subject: ctx.territory, data: { export: value.id } },
    });
  },
});
