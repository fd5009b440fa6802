import { ButtonLink } from "../../components/button-link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import type { SignInProblem } from "../../deps.ts";
import type { WebContext } from "../../http/web-env.ts";
import { LANGUAGES } from "../../i18n/language.ts";

/** Signing in did not succeed: why, as far as it helps, and the way to begin again. */
export const signInFailedPage = (c: WebContext, problem: SignInProblem) =>
  renderPage(
    c,
    ({ t }) => ({ title: t.pages.signInFailed.title, languages: LANGUAGES }),
    ({ t: { pages } }) => (
      <>
        <h1 class="govuk-heading-xl">{pages.signInFailed.title}</h1>
        <p class="govuk-body-l">
          {problem.status === 503 || problem.status === 502
            ? pages.signInFailed.unavailable
            : pages.signInFailed.body}
        </p>
        <ButtonLink path="/espace">{pages.signInFailed.again}</ButtonLink>
        <p class="govuk-body ipt-quiet">
          {pages.signInFailed.code} <code class="ipt-mono">{problem.kind}</code>
        </p>
      </>
    ),
    problem.status,
  );
