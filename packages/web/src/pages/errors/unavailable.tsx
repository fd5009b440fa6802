import { Button } from "../../components/button.tsx";
import { ButtonLink } from "../../components/button-link.tsx";
import { Carried } from "../../components/carried.tsx";
import { Form } from "../../components/form.tsx";
import { Inset } from "../../components/inset.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { refusedForm } from "../../forms/form-state.ts";
import type { WebContext } from "../../http/web-env.ts";
import { LANGUAGES } from "../../i18n/language.ts";

/** Seconds before another try is worth it: the store's outages are short. */
const RETRY_AFTER = "30";

/**
 * The store is out of reach. Whether what was sent is written is not known: the page holds it, with the key under which
 * sending it again counts once.
 */
export const unavailablePage = (c: WebContext) => {
  const received = c.get("received");
  c.header("Retry-After", RETRY_AFTER);
  return renderPage(
    c,
    ({ t }) => ({ title: t.pages.unavailable.title, languages: LANGUAGES }),
    ({ path, search, t: { pages } }) => (
      <>
        <h1 class="govuk-heading-xl">{pages.unavailable.title}</h1>
        <p class="govuk-body-l">{received ? pages.unavailable.sent : pages.unavailable.body}</p>
        {received && received.files.size > 0 ? <Inset>{pages.expired.files}</Inset> : null}
        {received ? (
          <Form form={refusedForm(received, [])}>
            <Carried form={received} />
            <Button>{pages.unavailable.again}</Button>
          </Form>
        ) : (
          <ButtonLink path={path + search}>{pages.unavailable.retry}</ButtonLink>
        )}
        <p class="govuk-body">
          {pages.serverError.id} <code class="ipt-mono">{c.get("requestId")}</code>
        </p>
      </>
    ),
    503,
  );
};
