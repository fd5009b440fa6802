import { listPublicTerritories } from "@ipt/application/public/list-public-territories.ts";
import type { PublishedTerritory } from "@ipt/domain/site/published-territory.ts";
import { ButtonLink } from "../../components/button-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Inset } from "../../components/inset.tsx";
import { Link } from "../../components/link.tsx";
import { CURSOR, NextPage } from "../../components/next-page.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { LANGUAGES } from "../../i18n/language.ts";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { siteContext } from "../../routes/site-context.ts";
import { residentWords } from "../resident/resident-words.ts";

const QUERY = "q";
const MOST_QUERY = 100;
const SHOWN_QUARTIERS = 6;

const City = (props: { readonly page: Page; readonly city: PublishedTerritory }) => {
  const { id, name, sandbox, quartiers } = props.city;
  const t = residentWords(props.page);
  const more = quartiers.length > SHOWN_QUARTIERS + 1 ? quartiers.length - SHOWN_QUARTIERS : 0;
  return (
    <li class="ipt-tile">
      <p class="ipt-tile__label">
        <Link path={`/${id}`}>
          <bdi>{name}</bdi>
        </Link>
      </p>
      {sandbox ? <p class="ipt-tile__base ipt-quiet">{t.sandbox}</p> : null}
      <ul class="govuk-list">
        {quartiers.slice(0, more > 0 ? SHOWN_QUARTIERS : quartiers.length).map((one) => (
          <li>
            <Link path={`/${id}/quartiers/${one.id}`}>
              <bdi>{one.name}</bdi>
            </Link>
          </li>
        ))}
        {more > 0 ? (
          <li>
            <Link path={`/${id}`}>{t.home.more(props.page.format.number(more))}</Link>
          </li>
        ) : null}
      </ul>
    </li>
  );
};

const Demonstration = (props: { readonly page: Page; readonly call: SiteCall }) => {
  const { demonstration } = props.call.deps;
  if (demonstration.length === 0) return null;
  const { frame } = props.page.t;
  return (
    <Inset>
      <p class="govuk-body">
        <strong>{frame.demo}</strong> – <Link path="/espace">{frame.signIn}</Link>
      </p>
      <ul class="govuk-list" lang="fr" dir="ltr">
        {demonstration.map(({ name, role }) => (
          <li>
            {name} – {role}
          </li>
        ))}
      </ul>
    </Inset>
  );
};

/** What this is in half a minute, and the way to one's quartier. */
export const page: PageModule<SiteCall> = {
  get: async (call) => {
    const { c } = call;
    const query = (c.req.query(QUERY) ?? "").trim().slice(0, MOST_QUERY);
    const cursor = c.req.query(CURSOR);
    const ctx = siteContext(call);
    const asked = await listPublicTerritories(ctx, { q: query, ...(cursor ? { cursor } : {}) });
    const listed = asked.ok ? asked.value : { items: [], next: null };
    return renderPage(
      c,
      ({ t }) => ({
        title: t.pages.home.title,
        description: t.pages.home.lead,
        languages: LANGUAGES,
        indexed: query === "",
      }),
      (page) => {
        const { home } = page.t.pages;
        const words = residentWords(page).home;
        return (
          <>
            <h1 class="govuk-heading-xl">{home.title}</h1>
            <p class="govuk-body-l">{home.lead}</p>
            <SearchForm name={QUERY} label={home.search} hint={home.searchHint} value={query} />
            <h2 class="govuk-heading-m">{query === "" ? home.cities : words.found(query)}</h2>
            {listed.items.length > 0 ? (
              <ul class="ipt-tiles">
                {listed.items.map((city) => (
                  <City page={page} city={city} />
                ))}
              </ul>
            ) : query === "" ? (
              <p class="govuk-body">{home.noCity}</p>
            ) : (
              <EmptyState title={home.noResult(query)} level={3}>
                <p class="govuk-body">{home.noResultHelp}</p>
              </EmptyState>
            )}
            {query === "" ? null : (
              <p class="govuk-body">
                <Link path="/">{words.all}</Link>
              </p>
            )}
            <NextPage next={listed.next} />
            <h2 class="govuk-heading-m">{home.how}</h2>
            <ol class="govuk-list govuk-list--number govuk-list--spaced">
              {home.steps.map((step) => (
                <li>{step}</li>
              ))}
            </ol>
            <h2 class="govuk-heading-m">{home.forCities}</h2>
            <p class="govuk-body">{home.forCitiesBody}</p>
            <ButtonLink path="/commencer" variant="secondary">
              {home.forCitiesAction}
            </ButtonLink>
            <Demonstration page={page} call={call} />
          </>
        );
      },
    );
  },
};
