import { listExports } from "@ipt/application/exports/list-exports.ts";
import type { DataExport } from "@ipt/domain/territory/data-export.ts";
import type { Page } from "../../../components/page-context.ts";
import type { Tone } from "../../../components/tag.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { exportTexts } from "./export-texts.ts";

export const EXPORT_TONES = {
  waiting: "info",
  running: "info",
  done: "good",
  failed: "bad",
} as const satisfies Record<DataExport["status"], Tone>;

export const exportPath = (call: TerritoryCall, id: string, file = ""): string =>
  `${inSpace(call, `/reglages/donnees/export${file}`)}?id=${encodeURIComponent(id)}`;

/** The export that the address names, or the latest; `null` where there is none. */
export const exportOf = async (call: TerritoryCall) => {
  const found = await listExports(call.ctx, {});
  if (!found.ok) return found;
  const id = call.c.req.query("id");
  const value = id === undefined ? found.value[0] : found.value.find((one) => one.id === id);
  return { ok: true, value: value ?? null } as const;
};

/** Hundredths done; the last one is the file itself. */
export const hundredths = ({ done, total, status }: DataExport): number =>
  status === "done" ? 100 : Math.min(99, Math.floor((done / Math.max(1, total)) * 100));

export const progressText = (page: Page, { done, total, status }: DataExport): string => {
  const t = exportTexts(page);
  const { number } = page.format;
  return status === "waiting" || total === 0 ? t.waiting : t.running(number(done), number(total));
};
