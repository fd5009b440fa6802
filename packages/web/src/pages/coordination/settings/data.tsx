import { ButtonLink } from "../../../components/button-link.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

/** The territory's own data, to keep or take elsewhere. */
export const page: PageModule<TerritoryCall> = {
  get: (call) =>
    renderPage(
      call.c,
      (page) => settingsView(page, call, settingsTexts(page).data),
      (page) => {
        const t = settingsTexts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.data}</h1>
            <p class="govuk-body-l">{t.dataLead}</p>
            <ButtonLink path={`/v1/territories/${call.territory.id}/export`}>{t.download}</ButtonLink>
          </>
        );
      },
    ),
};
