import { searchOfficialCodes } from "@ipt/application/onboarding/search-official-codes.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Link } from "../../components/link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { siteContext } from "../../routes/site-context.ts";
import { onboardingTexts } from "./texts.ts";

const QUERY = "q";
const MOST_QUERY = 100;
const MOST_FOUND = 10;

type Found = { readonly path: string; readonly name: string; readonly about: string };

const Results = (props: { readonly title: string; readonly items: readonly Found[] }) =>
  props.items.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{props.title}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {props.items.map(({ path, name, about }) => (
          <li>
            <Link path={path}>{name}</Link>
            <br />
            <span class="ipt-quiet">{about}</span>
          </li>
        ))}
      </ul>
    </>
  );

/** Finds one's territory in the official lists; each answer leads to the request, filled in. */
export const page: PageModule<SiteCall> = {
  get: async (call) => {
    const query = (call.c.req.query(QUERY) ?? "").trim().slice(0, MOST_QUERY);
    const found = query === "" ? null : await searchOfficialCodes(siteContext(call), { q: query });
    const lists = found?.ok ? found.value : null;
    return renderPage(
      call.c,
      (page) => ({ title: onboardingTexts(page).findTitle, back: "/commencer" }),
      (page) => {
        const t = onboardingTexts(page);
        const { number } = page.format;
        const epcis = (lists?.epci ?? []).map(({ siren, name, communes }) => ({
          path: `/commencer/demande?siren=${siren}`,
          name,
          about: `${t.count(communes === 1, number(communes))}, ${t.siren(siren)}`,
        }));
        const communes = (lists?.communes ?? []).map(({ insee, name }) => ({
          path: `/commencer/demande?commune=${insee}`,
          name,
          about: t.insee(insee),
        }));
        const full = epcis.length === MOST_FOUND || communes.length === MOST_FOUND;
        return (
          <>
            <h1 class="govuk-heading-xl">{t.findTitle}</h1>
            <SearchForm name={QUERY} label={t.search} hint={t.searchHint} value={query} />
            {lists && epcis.length + communes.length === 0 ? (
              <EmptyState title={t.nothing(query)}>
                <p class="govuk-body">{t.nothingBody}</p>
              </EmptyState>
            ) : null}
            <Results title={t.epcis} items={epcis} />
            <Results title={t.communes} items={communes} />
            {full ? <p class="govuk-body">{t.few}</p> : null}
            {lists ? <p class="govuk-body ipt-quiet">{t.vintage(String(lists.vintage))}</p> : null}
            <p class="govuk-body">
              <Link path="/commencer/demande">{t.byCodes}</Link>
            </p>
          </>
        );
      },
    );
  },
};
