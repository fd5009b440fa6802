import { isToBegin } from "@ipt/application/exports/list-exports.ts";
import { runExport } from "@ipt/application/exports/run-export.ts";
import { pageOf } from "../../../components/page-context.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { notFoundPage } from "../../errors/not-found.tsx";
import { exportOf, hundredths, progressText } from "./export-state.ts";

/** Time for whoever prepares exports to begin by themselves. */
const PATIENCE_MS = 5000;

/**
 * How far an export is, for the page's script. One that nobody began, or that was left, is prepared here, unless
 * archives are prepared elsewhere.
 */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await exportOf(call);
    if (!found.ok || found.value === null) return notFoundPage(call.c);
    const { now } = call.ctx;
    const left = Date.parse(now) - Date.parse(found.value.toldAt) > PATIENCE_MS;
    const ran =
      left && isToBegin(found.value, now) ? await runExport(call.ctx, { export: found.value.id }) : null;
    const one = ran?.ok ? ran.value : found.value;
    call.c.header("Cache-Control", "no-store");
    return call.c.json({
      done: hundredths(one),
      text: progressText(pageOf(call.c), one),
      finished: one.status === "done" || one.status === "failed",
    });
  },
};
