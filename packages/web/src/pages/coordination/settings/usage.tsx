import { listUsage } from "@ipt/application/operation/list-usage.ts";
import { renderPage } from "../../../components/render-page.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { settingsView } from "./settings-view.ts";
import { UsageTable } from "./usage-table.tsx";
import { usageTexts } from "./usage-texts.ts";

/** What the territory used, month by month. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await listUsage(call.ctx, {});
    if (!found.ok) return failurePage(call, found.error);
    return renderPage(
      call.c,
      (page) => settingsView(page, call, usageTexts(page).title),
      (page) => (
        <>
          <h1 class="govuk-heading-xl">{usageTexts(page).title}</h1>
          <p class="govuk-body-l">{usageTexts(page).lead}</p>
          <UsageTable page={page} usage={found.value} />
        </>
      ),
    );
  },
};
