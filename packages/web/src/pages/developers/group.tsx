import { Link } from "../../components/link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { staffLanguageOf } from "../../i18n/language.ts";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { notFoundPage } from "../errors/not-found.tsx";
import { OperationSection } from "./operation.tsx";
import { readReference } from "./read-reference.ts";
import { referenceTexts } from "./texts.ts";

/** The operations of one group. */
export const page: PageModule<SiteCall> = {
  get: async ({ c, deps, param }) => {
    const group = (await readReference(deps))?.find(({ tag }) => tag === param("group"));
    if (!group) return notFoundPage(c);
    return renderPage(
      c,
      (page) => ({
        title: `${group.title[staffLanguageOf(page.language)]} – ${referenceTexts(page).title}`,
        back: "/developpeurs/reference",
        indexed: true,
      }),
      (page) => (
        <>
          <h1 class="govuk-heading-xl">{group.title[staffLanguageOf(page.language)]}</h1>
          <p class="govuk-body-l">{group.about[staffLanguageOf(page.language)]}</p>
          {group.operations.map((operation) => (
            <OperationSection operation={operation} />
          ))}
          <p class="govuk-body">
            <Link path="/developpeurs/reference">{referenceTexts(page).back}</Link>
          </p>
        </>
      ),
    );
  },
};
