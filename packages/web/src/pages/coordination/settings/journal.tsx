import { listEvents } from "@ipt/application/journal/list-events.ts";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { eventText } from "./event-texts.ts";
import { aboutOf, actorOf, namesIn } from "./journal-names.ts";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

/** Who did what, newest first. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const cursor = call.c.req.query(CURSOR);
    const [found, names] = await Promise.all([
      listEvents(call.ctx, cursor ? { cursor } : {}),
      namesIn(call.ctx),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    const { items, next } = found.value;
    return renderPage(
      call.c,
      (page) => settingsView(page, call, settingsTexts(page).journal),
      (page) => {
        const t = settingsTexts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.journal}</h1>
            <p class="govuk-body-l">{t.journalLead}</p>
            {items.length === 0 ? (
              <p class="govuk-body ipt-quiet">{t.noEvent}</p>
            ) : (
              <Table
                caption={t.journal}
                hideCaption
                columns={[{ name: t.when }, { name: t.what }, { name: t.about }, { name: t.who }]}
                rows={items.map((event) => [
                  page.format.dateTime(event.at),
                  <>
                    {eventText(page, event.type)}
                    {typeof event.data["reason"] === "string" ? (
                      <>
                        <br />
                        <span class="ipt-quiet">{event.data["reason"]}</span>
                      </>
                    ) : null}
                  </>,
                  aboutOf(names, event) ?? "–",
                  actorOf(page, names, event.actor),
                ])}
              />
            )}
            <NextPage next={next} />
          </>
        );
      },
    );
  },
};
