import { listApiKeys } from "@ipt/application/access/list-api-keys.ts";
import { listMembers } from "@ipt/application/access/list-members.ts";
import { listImports } from "@ipt/application/imports/list-imports.ts";
import { listSecurityIncidents } from "@ipt/application/incidents/list-security-incidents.ts";
import { listEvents } from "@ipt/application/journal/list-events.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { listUsage } from "@ipt/application/operation/list-usage.ts";
import { setLogo } from "@ipt/application/site/set-logo.ts";
import { updateLegal } from "@ipt/application/site/update-legal.ts";
import { grantSupport } from "@ipt/application/support/grant-support.ts";
import { exportTerritory } from "@ipt/application/territories/export-territory.ts";
import { moveClock } from "@ipt/application/territories/move-clock.ts";
import { Link } from "../../../components/link.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { incidentTexts } from "../../operator/incident-texts.ts";
import { importTexts } from "../imports/texts.ts";
import { identityTexts } from "./identity-texts.ts";
import { legalFormTexts } from "./legal-texts.ts";
import { supportTexts } from "./support-texts.ts";
import { settingsTexts } from "./texts.ts";
import { usageTexts } from "./usage-texts.ts";

/** The ways into the territory's settings that this person may open. */
export const page: PageModule<TerritoryCall> = {
  get: (call) =>
    renderPage(
      call.c,
      (page) => staffView(page, call, { title: settingsTexts(page).title }),
      (page) => {
        const t = settingsTexts(page);
        const { actor } = call.ctx;
        const identity = identityTexts(page);
        const support = supportTexts(page);
        const usage = usageTexts(page);
        const imports = importTexts(page);
        const incidents = incidentTexts(page);
        const legal = legalFormTexts(page);
        const parts = [
          { path: "/reglages/identite", title: identity.title, lead: identity.lead, who: setLogo.allow },
          { path: "/reglages/logo", title: identity.logo, lead: identity.logoLead, who: setLogo.allow },
          { path: "/reglages/mentions", title: legal.title, lead: legal.lead, who: updateLegal.allow },
          { path: "/reglages/equipe", title: t.team, lead: t.teamLead, who: listMembers.allow },
          { path: "/reglages/cles", title: t.keys, lead: t.keysLead, who: listApiKeys.allow },
          { path: "/reglages/journal", title: t.journal, lead: t.journalLead, who: listEvents.allow },
          { path: "/reglages/donnees", title: t.data, lead: t.dataLead, who: exportTerritory.allow },
          { path: "/imports", title: imports.title, lead: imports.lead, who: listImports.allow },
          {
            path: "/reglages/incidents",
            title: incidents.list,
            lead: incidents.ownLead,
            who: listSecurityIncidents.allow,
          },
          { path: "/reglages/usage", title: usage.title, lead: usage.lead, who: listUsage.allow },
          { path: "/reglages/support", title: support.title, lead: support.lead, who: grantSupport.allow },
          ...(call.territory.sandbox
            ? [{ path: "/reglages/horloge", title: t.clock, lead: t.clockLead, who: moveClock.allow }]
            : []),
        ].filter(({ who }) => isAllowed(actor, who));
        return (
          <>
            <Notice
              of={{
                identite: identity.saved,
                logo: identity.logoSaved,
                "sans-logo": identity.logoRemoved,
                mentions: legal.saved,
              }}
            />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            {parts.map(({ path, title, lead }) => (
              <section>
                <h2 class="govuk-heading-m">
                  <Link path={inSpace(call, path)}>{title}</Link>
                </h2>
                <p class="govuk-body">{lead}</p>
              </section>
            ))}
          </>
        );
      },
    ),
};
