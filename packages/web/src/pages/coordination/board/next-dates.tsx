import type { BoardRow } from "@ipt/application/board/board-row.ts";
import { EventList } from "../../../components/event-list.tsx";
import { usePage } from "../../../components/page-context.ts";
import { Tag } from "../../../components/tag.tsx";
import { titleOf, whenOf } from "../../resident/parts.tsx";
import { boardTexts } from "./texts.ts";

const SHOWN_DATES = 5;

/** The soonest dates of all quartiers together. */
export const NextDates = ({ rows }: { readonly rows: readonly BoardRow[] }) => {
  const page = usePage();
  const t = boardTexts(page);
  const dates = rows
    .flatMap(({ name, dates }) => dates.map((entry) => ({ name, entry })))
    .filter(({ entry }) => !entry.cancelled)
    .toSorted((a, b) => (a.entry.on < b.entry.on ? -1 : 1))
    .slice(0, SHOWN_DATES);
  return (
    <>
      <h2 class="govuk-heading-m">{t.dates}</h2>
      {dates.length === 0 ? (
        <p class="govuk-body ipt-quiet">{t.noDates}</p>
      ) : (
        <EventList
          items={dates.map(({ name, entry }) => ({
            on: entry.on,
            title: `${name} – ${titleOf(page, entry)}`,
            when: whenOf(page, entry),
            where: entry.place,
            state: entry.provisional ? <Tag>{t.provisional}</Tag> : null,
          }))}
        />
      )}
    </>
  );
};
