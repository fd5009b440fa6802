import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { listLaunches } from "@ipt/application/launches/list-launches.ts";
import { recordLaunch } from "@ipt/application/launches/record-launch.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { launchTexts } from "./texts.ts";

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const [found, launches] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      listLaunches(call.ctx, { quartier, limit: 100 }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!launches.ok) return failurePage(call, launches.error);
    const items = launches.value.items.toSorted((a, b) => (a.on < b.on ? -1 : 1));
    const mayWrite = isAllowed(call.ctx.actor, recordLaunch.allow);
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: launchTexts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = launchTexts(page);
        return (
          <>
            <Notice of={{ cree: t.created }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <Table
                caption={t.title}
                hideCaption
                columns={[{ name: t.on }, { name: t.place }, { name: t.visitors, numeric: true }]}
                rows={items.map(({ on, half, place, visitors }) => [
                  `${page.format.longDate(on)}${half ? ` – ${t.halves[half].toLowerCase()}` : ""}`,
                  place ?? page.t.forms.notGiven,
                  visitors === null ? page.t.forms.notGiven : page.format.number(visitors),
                ])}
              />
            )}
            {mayWrite ? (
              <ButtonLink path={inQuartier(call, "/lancements/nouveau")}>{t.add}</ButtonLink>
            ) : null}
          </>
        );
      },
    );
  },
};
