import { EmptyState } from "../../components/empty-state.tsx";
import { Link } from "../../components/link.tsx";
import { LANGUAGE_NAMES, LANGUAGES } from "../../i18n/language.ts";
import { quartierPage } from "./quartier-page.tsx";

/** What was handed out or posted, by language, the reader's first. */
export const page = quartierPage({
  about: ({ t }) => ({ section: "documents", title: t.documents.title, description: t.documents.lead }),
  body: ({ page, quartier, t, at }) => {
    const words = t.documents;
    const languages = [page.language, ...LANGUAGES.filter((one) => one !== page.language)];
    return (
      <>
        <h1 class="govuk-heading-xl">{words.title}</h1>
        <p class="govuk-body-l">{words.lead}</p>
        {quartier.documents.length === 0 ? (
          <EmptyState title={words.none}>
            <p class="govuk-body">{words.noneBody}</p>
          </EmptyState>
        ) : null}
        {languages.map((language) => {
          const inLanguage = quartier.documents.filter((one) => one.language === language);
          return inLanguage.length === 0 ? null : (
            <section>
              <h2 class="govuk-heading-m" lang={language}>
                {LANGUAGE_NAMES[language]}
              </h2>
              <ul class="govuk-list govuk-list--spaced">
                {inLanguage.map(({ id, title, kind, on, plainLanguage }) => (
                  <li>
                    <Link path={at(`/documents/${id}`)}>
                      <span lang={language} dir="auto">
                        {title}
                      </span>
                    </Link>
                    <br />
                    <span class="ipt-quiet">
                      {words.kinds[kind]}
                      {on === null ? null : ` – ${page.format.date(on)}`}
                      {plainLanguage ? ` – ${words.plain}` : null}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </>
    );
  },
});
