import { Link } from "../../../components/link.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { importTexts } from "../../coordination/imports/texts.ts";
import { partnerTexts } from "../texts.ts";
import { SUBJECTS } from "./subject.ts";
import { dropTexts } from "./texts.ts";

/** The kinds of file that may be dropped. */
export const page: PageModule<TerritoryCall> = {
  get: (call) =>
    renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: dropTexts(page).title,
          crumbs: [{ text: partnerTexts(page).title, path: inSpace(call, "/a-faire") }],
        }),
      (page) => {
        const t = dropTexts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            <ul class="govuk-list govuk-list--spaced">
              {SUBJECTS.map((subject) => (
                <li>
                  <Link path={inSpace(call, `/deposer/${subject}`)}>{t.titles[subject]}</Link>
                </li>
              ))}
            </ul>
            <p class="govuk-body">
              <Link path={inSpace(call, "/imports")}>{importTexts(page).all}</Link>
            </p>
          </>
        );
      },
    ),
};
