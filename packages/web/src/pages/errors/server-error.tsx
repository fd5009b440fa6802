import { renderPage } from "../../components/render-page.tsx";
import type { WebContext } from "../../http/web-env.ts";
import { LANGUAGES } from "../../i18n/language.ts";

export const serverErrorPage = (c: WebContext) =>
  renderPage(
    c,
    ({ t }) => ({ title: t.pages.serverError.title, languages: LANGUAGES }),
    ({ t: { pages } }) => (
      <>
        <h1 class="govuk-heading-xl">{pages.serverError.title}</h1>
        <p class="govuk-body-l">{pages.serverError.body}</p>
        <p class="govuk-body">{pages.serverError.retry}</p>
        <p class="govuk-body">
          {pages.serverError.id} <code class="ipt-mono">{c.get("requestId")}</code>
        </p>
      </>
    ),
    500,
  );
