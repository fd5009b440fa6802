import { getPublicDocument } from "@ipt/application/public/get-public-document.ts";
import { Prose } from "../../components/prose.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { publicView } from "../../frame/public-view.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";
import { quartierPath } from "./quartier-page.tsx";
import { residentWords } from "./resident-words.ts";

/** One document, to read on the page and to print on A4. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await getPublicDocument(call.ctx, {
      quartier: call.param("quartier"),
      document: call.param("document"),
    });
    if (!found.ok) return failurePage(call, found.error);
    const { title, kind, language, on, body, link, translatedBy } = found.value;
    return renderPage(
      call.c,
      (page) => {
        const t = residentWords(page);
        return publicView(call, {
          title,
          crumbs: [
            { text: call.territory.name, path: `/${call.territory.id}` },
            { text: t.nav.quartier, path: quartierPath(call) },
            { text: t.documents.title, path: quartierPath(call, "/documents") },
          ],
        });
      },
      (page) => {
        const words = residentWords(page).documents;
        return (
          <>
            <p class="govuk-body ipt-screen-only">{words.print}</p>
            <article class="ipt-sheet">
              <p class="ipt-quiet govuk-body">
                {words.kinds[kind]}
                {on === null ? null : ` – ${page.format.date(on)}`}
              </p>
              <h1 class="ipt-sheet__title" lang={language} dir="auto">
                {title}
              </h1>
              {body === null ? null : <Prose text={body} language={language} />}
              {link === null ? null : (
                <p class="govuk-body">
                  <a class="govuk-link" href={link} rel="noopener external">
                    {title}
                  </a>{" "}
                  ({words.elsewhere})
                </p>
              )}
              <div class="ipt-sheet__foot">
                <span>{call.territory.name}</span>
                {translatedBy === null ? null : <span>{words.translated(translatedBy)}</span>}
              </div>
            </article>
          </>
        );
      },
    );
  },
};
