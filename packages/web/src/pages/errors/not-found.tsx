import { ButtonLink } from "../../components/button-link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import type { WebContext } from "../../http/web-env.ts";
import { LANGUAGES } from "../../i18n/language.ts";

export const notFoundPage = (c: WebContext) =>
  renderPage(
    c,
    ({ t }) => ({ title: t.pages.notFound.title, languages: LANGUAGES }),
    ({ t: { pages } }) => (
      <>
        <h1 class="govuk-heading-xl">{pages.notFound.title}</h1>
        <p class="govuk-body-l">{pages.notFound.body}</p>
        <p class="govuk-body">{pages.notFound.typed}</p>
        <ButtonLink path="/">{pages.notFound.home}</ButtonLink>
      </>
    ),
    404,
  );
