import { listImports } from "@ipt/application/imports/list-imports.ts";
import { listQuartiers } from "@ipt/application/quartiers/list-quartiers.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { Imports } from "./import-rows.tsx";
import { importTexts } from "./texts.ts";

/** The files sent to the territory, with what came of each. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const [found, quartiers] = await Promise.all([
      listImports(call.ctx, {}),
      listQuartiers(call.ctx, { limit: 100 }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!quartiers.ok) return failurePage(call, quartiers.error);
    const names = new Map(quartiers.value.items.map(({ id, name }) => [id, name]));
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: importTexts(page).title }),
      (page) => {
        const t = importTexts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {found.value.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <Imports call={call} imports={found.value} names={names} caption={t.title} hideCaption />
            )}
          </>
        );
      },
    );
  },
};
