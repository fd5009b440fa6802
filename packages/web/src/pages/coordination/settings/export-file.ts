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
    const fileName = `${call.territory.id}-${civilDateAt(requestedAt, call.territory.timezone)}.zip`;
    const file = (await call.deps.archives?.fetch(call.territory.id, id, fileName)) ?? null;
    if (!file) return notFoundPage(call.c);
    call.c.header("Cache-Control", "private, no-store");
    if (file.kind === "link") return call.c.redirect(file.url, 303);
    return call.c.body(file.bytes, 200, {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${fileName}"`,
    });
  },
};
