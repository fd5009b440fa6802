import { listSecurityIncidents } from "@ipt/application/incidents/list-security-incidents.ts";
import { renderPage } from "../../../components/render-page.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { incidentTexts } from "../../operator/incident-texts.ts";
import { IncidentView } from "../../operator/incident-view.tsx";
import { settingsView } from "./settings-view.ts";

/** Breaches that concern the territory's data, as the operator told of them. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await listSecurityIncidents(call.ctx, {});
    if (!found.ok) return failurePage(call, found.error);
    const { items } = found.value;
    return renderPage(
      call.c,
      (page) => settingsView(page, call, incidentTexts(page).list),
      (page) => {
        const t = incidentTexts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.list}</h1>
            <p class="govuk-body-l">{t.ownLead}</p>
            {items.length === 0 ? <p class="govuk-body">{t.none}</p> : null}
            {items.map((incident) => (
              <IncidentView page={page} incident={incident} heading="h2" />
            ))}
          </>
        );
      },
    );
  },
};
