import type { Child } from "hono/jsx";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Island } from "../assets/assets.ts";
import type { FormState } from "../forms/form-state.ts";
import type { WebContext } from "../http/web-env.ts";
import { type Language, STAFF_LANGUAGES } from "../i18n/language.ts";
import { localisePath } from "../i18n/path-language.ts";
import { BackLink } from "./back-link.tsx";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { Document } from "./document.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { Inset } from "./inset.tsx";
import { Link } from "./link.tsx";
import { type Page, PageContext, pageOf } from "./page-context.ts";
import { type NavigationItem, ServiceNavigation } from "./service-navigation.tsx";
import { PRODUCT_SITE, type Site } from "./site.ts";
import { SkipLink } from "./skip-link.tsx";

export type View = {
  /** What the page's `<h1>` says. */
  readonly title: string;
  /** The product's own unless told. */
  readonly site?: Site;
  /** Languages the page exists in: French and English unless told. Asked for in another, it leads to the French one. */
  readonly languages?: readonly Language[];
  readonly navigation?: readonly NavigationItem[];
  readonly breadcrumbs?: readonly Crumb[];
  /** Path of the page before this one, in place of breadcrumbs. */
  readonly back?: string;
  /** The page's form: what was refused is listed first and said in the title. */
  readonly form?: FormState;
  /** What is particular about where the page stands, said on each of its pages. */
  readonly standing?: { readonly text: string; readonly path: string; readonly link: string } | null;
  readonly description?: string;
  /** Whether search engines may list the page; not unless told. */
  readonly indexed?: boolean;
  /** Script of this page alone, in place of the site's own: the page says nothing of itself to any other. */
  readonly island?: Island;
  /** That script starts another, which works beside the page. */
  readonly withWorker?: boolean;
};

/** Answers a page. `body` is made once the language and the formats of the page are known. */
export const renderPage = (
  c: WebContext,
  view: View | ((page: Page) => View),
  body: (page: Page) => Child,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> => {
  const page = pageOf(c);
  const {
    site = PRODUCT_SITE,
    languages = STAFF_LANGUAGES,
    ...rest
  } = typeof view === "function" ? view(page) : view;
  if (status === 200 && !languages.includes(page.language) && c.req.method === "GET")
    return c.redirect(localisePath(page.path, "fr") + page.search, 302);
  c.set("withWorker", rest.withWorker === true);
  const refused = (rest.form?.errors.length ?? 0) > 0;
  return c.html(
    <PageContext.Provider value={page}>
      <Document
        title={refused ? page.t.forms.errorInTitle + rest.title : rest.title}
        site={site}
        languages={languages}
        description={rest.description}
        indexed={rest.indexed === true && status === 200}
        script={rest.island ?? "script"}
      >
        <SkipLink />
        <Header site={site} languages={languages} />
        <ServiceNavigation items={rest.navigation ?? []} />
        <div class="ipt-main">
          <div class="govuk-width-container">
            <p class="ipt-print-origin">{page.baseUrl + page.path}</p>
            {rest.back === undefined ? null : <BackLink path={rest.back} />}
            <Breadcrumbs items={rest.breadcrumbs ?? []} />
            <main class="govuk-main-wrapper" id="content" lang={page.language}>
              {rest.form ? <ErrorSummary form={rest.form} /> : null}
              {rest.standing ? (
                <Inset>
                  {rest.standing.text} <Link path={rest.standing.path}>{rest.standing.link}</Link>
                </Inset>
              ) : null}
              {body(page)}
            </main>
          </div>
        </div>
        <Footer site={site} />
      </Document>
    </PageContext.Provider>,
    status,
  );
};
