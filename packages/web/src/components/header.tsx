import type { Language } from "../i18n/language.ts";
import { MarkIcon } from "./icons.tsx";
import { LanguageNavigation } from "./language-navigation.tsx";
import { usePage } from "./page-context.ts";
import { PRODUCT_NAME, type Site } from "./site.ts";

/** Who is signed in, on the pages of those who work, with the way out. */
const Account = () => {
  const { account, t } = usePage();
  if (account === null) return null;
  return (
    <form method="post" action="/auth/sign-out" class="ipt-header__account">
      <span>
        <span class="govuk-visually-hidden">{t.frame.signedInAs} </span>
        <bdi>{account}</bdi>
      </span>
      <button type="submit" class="ipt-header__out">
        {t.frame.signOut}
      </button>
    </form>
  );
};

/** Whose site this is, with the way home, and the languages of the page. */
export const Header = (props: { readonly site: Site; readonly languages: readonly Language[] }) => {
  const { site } = props;
  const page = usePage();
  const { logo } = site.theme;
  return (
    <header class="ipt-header">
      <div class="govuk-width-container ipt-header__row">
        <a class="ipt-header__home" href={page.href(site.home)}>
          {logo ? (
            <img class="ipt-header__logo" src={logo.src} alt={logo.alt} height="44" />
          ) : (
            <MarkIcon class="ipt-header__mark" />
          )}
          <span>
            <bdi>{site.name}</bdi>
            {site.name === PRODUCT_NAME ? null : (
              <span class="ipt-header__product" lang="fr">
                {PRODUCT_NAME}
              </span>
            )}
          </span>
        </a>
        <div class="ipt-header__aside">
          <LanguageNavigation languages={props.languages} />
          <Account />
        </div>
      </div>
    </header>
  );
};
