import { ButtonLink } from "../../components/button-link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import type { WebContext } from "../../http/web-env.ts";
import { LANGUAGES } from "../../i18n/language.ts";

export const forbiddenPage = (c: WebContext) =>
  renderPage(
    c,
    ({ t }) => ({ title: t.pages.forbidden.title, languages: LANGUAGES }),
    ({ t }) => (
      <>
        <h1 class="govuk-heading-xl">{t.pages.forbidden.title}</h1>
        <p class="govuk-body-l">{t.pages.forbidden.body}</p>
        <ButtonLink path="/espace">{t.pages.forbidden.back}</ButtonLink>
      </>
    ),
    403,
  );
