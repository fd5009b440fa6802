import { getPublicQuartier } from "@ipt/application/public/get-public-quartier.ts";
import type { AgendaEntry } from "@ipt/domain/content/agenda.ts";
import { calendarText } from "../../calendar/calendar.ts";
import { pageOf } from "../../components/page-context.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";
import { notFoundPage } from "../errors/not-found.tsx";
import { titleOf, whenOf } from "./parts.tsx";
import { quartierPath } from "./quartier-page.tsx";

/** The calendar of a quartier, or of the one entry that the path names. */
const calendarPage = (only: (call: TerritoryCall) => string | null): PageModule<TerritoryCall> => ({
  get: async (call) => {
    const found = await getPublicQuartier(call.ctx, { quartier: call.param("quartier") });
    if (!found.ok) return failurePage(call, found.error);
    const page = pageOf(call.c);
    const wanted = only(call);
    const entries = found.value.agenda.filter(({ id }) => wanted === null || id === wanted);
    if (wanted !== null && entries.length === 0) return notFoundPage(call.c);
    const host = new URL(page.baseUrl).hostname;
    const eventOf = (entry: AgendaEntry) => ({
      uid: `${entry.id}.${found.value.id}.${call.territory.id}@${host}`,
      sequence: entry.sequence,
      title: `${titleOf(page, entry)} – ${found.value.name}`,
      on: entry.on,
      to: entry.to,
      startsAt: entry.startsAt,
      endsAt: entry.endsAt,
      place: entry.place,
      description: [whenOf(page, entry), entry.access, entry.description].filter(Boolean).join("\n"),
      url: page.baseUrl + page.href(quartierPath(call, `/agenda/${entry.id}`)),
      state: entry.cancelled
        ? ("cancelled" as const)
        : entry.provisional
          ? ("tentative" as const)
          : ("confirmed" as const),
    });
    const file = calendarText({
      name: `${found.value.name} – ${call.territory.name}`,
      timezone: call.territory.timezone,
      at: call.ctx.now,
      events: entries.map(eventOf),
    });
    return call.c.body(file, 200, {
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "public, max-age=300",
      ...(wanted === null ? {} : { "content-disposition": `attachment; filename="${wanted}.ics"` }),
    });
  },
});

export const feed = calendarPage(() => null);
export const one = calendarPage((call) => call.param("entry"));
