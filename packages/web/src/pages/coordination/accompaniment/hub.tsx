import { recordActivity } from "@ipt/application/accompaniment/record-activity.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { Link } from "../../../components/link.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { staffTexts } from "../../../i18n/texts.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { activityTexts } from "../activities/texts.ts";
import { contractTexts } from "../contracts/texts.ts";
import { inboxTexts } from "../inbox/texts.ts";
import { launchTexts } from "../launches/texts.ts";
import { orderTexts } from "../orders/texts.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";

const texts = staffTexts(
  {
    title: "Accompagnement",
    lead: "Ce que chacun note une fois, en une minute : le bilan s'en déduit.",
    review: "Voir le bilan",
  },
  {
    title: "Accompaniment",
    lead: "What each notes once, in a minute: the review is derived from it.",
    review: "See the review",
  },
);

/** The ways into everything that is noted once the service is deployed. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await getQuartier(call.ctx, { quartier: call.param("quartier") });
    if (!found.ok) return failurePage(call, found.error);
    const mayWrite = isAllowed(call.ctx.actor, recordActivity.allow);
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: texts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = texts(page);
        const parts = [
          { path: "/activites", ...activityTexts(page) },
          { path: "/contrats", ...contractTexts(page) },
          { path: "/ordinateurs", ...orderTexts(page) },
          { path: "/lancements", ...launchTexts(page) },
        ];
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {mayWrite ? (
              <ButtonLink path={inQuartier(call, "/activites/nouvelle")}>
                {activityTexts(page).add}
              </ButtonLink>
            ) : null}
            {parts.map(({ path, title, lead }) => (
              <section>
                <h2 class="govuk-heading-m">
                  <Link path={inQuartier(call, path)}>{title}</Link>
                </h2>
                <p class="govuk-body">{lead}</p>
              </section>
            ))}
            <p class="govuk-body ipt-links">
              {mayWrite ? <Link path={inQuartier(call, "/demandes")}>{inboxTexts(page).title}</Link> : null}
              <Link path={inQuartier(call, "/bilan")}>{t.review}</Link>
            </p>
          </>
        );
      },
    );
  },
};
