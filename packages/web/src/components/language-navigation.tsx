import { directionOf, LANGUAGE_NAMES, type Language } from "../i18n/language.ts";
import { localisePath } from "../i18n/path-language.ts";
import { usePage } from "./page-context.ts";

/** The same page in the other languages it exists in; nothing when there is only one. */
export const LanguageNavigation = (props: { readonly languages: readonly Language[] }) => {
  const page = usePage();
  if (props.languages.length < 2) return null;
  return (
    <nav class="govuk-language-navigation" aria-label={page.t.frame.languages}>
      <ul class="govuk-language-navigation__list">
        {props.languages.map((language) => (
          <li class="govuk-language-navigation__list-item">
            {language === page.language ? (
              <span class="govuk-language-navigation__text" aria-current="true" lang={language}>
                {LANGUAGE_NAMES[language]}
              </span>
            ) : (
              <a
                class="govuk-language-navigation__link"
                href={localisePath(page.path, language) + page.search}
                rel="alternate"
                lang={language}
                hreflang={language}
                dir={directionOf(language)}
              >
                {LANGUAGE_NAMES[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
};
