import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { ProgressBar } from "../../../components/progress-bar.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { exportOf, exportPath, hundredths, progressText } from "./export-state.ts";
import { exportTexts } from "./export-texts.ts";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

/** How far one export is, then its file. Left and found again, it has gone on meanwhile. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await exportOf(call);
    if (!found.ok) return failurePage(call, found.error);
    const one = found.value;
    const data = inSpace(call, "/reglages/donnees");
    return renderPage(
      call.c,
      (page) =>
        settingsView(page, call, exportTexts(page).title, [{ text: settingsTexts(page).data, path: data }]),
      (page) => {
        const t = exportTexts(page);
        const { number, fileSize, dateTime } = page.format;
        const heading = one?.status === "done" ? t.ready : one?.status === "failed" ? t.failed : t.title;
        return (
          <>
            <h1 class="govuk-heading-xl">{heading}</h1>
            {one === null ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : null}
            {one?.status === "waiting" || one?.status === "running" ? (
              <>
                <ProgressBar
                  label={t.bar}
                  done={hundredths(one)}
                  text={progressText(page, one)}
                  address={exportPath(call, one.id, "/avancement.json")}
                />
                <p class="govuk-body">{t.leave}</p>
                <p class="govuk-body">
                  <Link path={exportPath(call, one.id)}>{t.refresh}</Link>
                </p>
              </>
            ) : null}
            {one?.status === "done" ? (
              <>
                <p class="govuk-body-l">{t.readyBody(number(one.records ?? 0), fileSize(one.bytes ?? 0))}</p>
                <ButtonLink path={exportPath(call, one.id, "/archive.zip")}>{t.download}</ButtonLink>
                <p class="govuk-body">{t.kept(dateTime(one.expiresAt))}</p>
              </>
            ) : null}
            {one?.status === "failed" ? <p class="govuk-body-l">{t.failedBody}</p> : null}
            <p class="govuk-body">
              <Link path={data}>{t.back}</Link>
            </p>
          </>
        );
      },
    );
  },
};
