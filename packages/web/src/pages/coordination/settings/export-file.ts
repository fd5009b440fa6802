import { civilDateAt } from "@ipt/domain/values/instant.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { notFoundPage } from "../../errors/not-found.tsx";
import { exportOf } from "./export-state.ts";

/** The archive of one export, while it is kept. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await exportOf(call);
    if (!found.ok || found.value?.status !== "done") return notFoundPage(call.c);
    const { id, requestedAt } = found.value;
    const bytes = (await call.deps.archives?.get(call.territory.id, id)) ?? null;
    if (!bytes) return notFoundPage(call.c);
    const day = civilDateAt(requestedAt, call.territory.timezone);
    return call.c.body(bytes, 200, {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${call.territory.id}-${day}.zip"`,
      "Cache-Control": "private, no-store",
    });
  },
};
