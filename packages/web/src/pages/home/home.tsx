import { ButtonLink } from "../../components/button-link.tsx";
import { Inset } from "../../components/inset.tsx";
import { Link } from "../../components/link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { LANGUAGES } from "../../i18n/language.ts";
import type { PageModule, SiteCall } from "../../routes/call.ts";

const MOST = 100;

/** What this is in half a minute, and the way to one's city. */
export const page: PageModule<SiteCall> = {
  get: async ({ c, deps }) => {
    const listed = await deps.directory.allTerritories({ limit: MOST, cursor: null });
    const cities = listed.ok ? listed.value.items : [];
    return renderPage(
      c,
      ({ t }) => ({ title: t.pages.home.title, languages: LANGUAGES, indexed: true }),
      ({ t }) => {
        const { home } = t.pages;
        return (
          <>
            <h1 class="govuk-heading-xl">{home.title}</h1>
            <p class="govuk-body-l">{home.lead}</p>
            <h2 class="govuk-heading-m">{home.cities}</h2>
            {cities.length === 0 ? <p class="govuk-body">{home.noCity}</p> : null}
            <ul class="govuk-list govuk-list--spaced">
              {cities.map(({ id, name }) => (
                <li>
                  <Link path={`/${id}`}>{name}</Link>
                </li>
              ))}
            </ul>
            <h2 class="govuk-heading-m">{home.how}</h2>
            <ol class="govuk-list govuk-list--number">
              {home.steps.map((step) => (
                <li>{step}</li>
              ))}
            </ol>
            <h2 class="govuk-heading-m">{home.forCities}</h2>
            <p class="govuk-body">{home.forCitiesBody}</p>
            <ButtonLink path="/espace" variant="secondary">
              {home.forCitiesAction}
            </ButtonLink>
            {deps.demonstration.length === 0 ? null : (
              <Inset>
                <p class="govuk-body">
                  <strong>{t.frame.demo}</strong> <Link path="/espace">{t.frame.signIn}</Link>
                </p>
                <ul class="govuk-list" lang="fr" dir="ltr">
                  {deps.demonstration.map(({ name, role }) => (
                    <li>
                      {name} – {role}
                    </li>
                  ))}
                </ul>
              </Inset>
            )}
          </>
        );
      },
    );
  },
};
