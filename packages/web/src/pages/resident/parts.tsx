import type { AgendaEntry } from "@ipt/domain/content/agenda.ts";
import type { Contact } from "@ipt/domain/content/contact.ts";
import type { Base, Indicator } from "@ipt/domain/indicators/indicator.ts";
import { type EventLine, EventList } from "../../components/event-list.tsx";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { type Stat, StatTiles } from "../../components/stat-tile.tsx";
import { Tag } from "../../components/tag.tsx";
import { frenchText } from "../../i18n/french-text.ts";
import { LANGUAGE_NAMES } from "../../i18n/language.ts";
import { indicatorWords } from "./indicator-words.ts";
import { residentWords } from "./resident-words.ts";

/** A date known to the day, the month or the year. */
export const partialDate = (page: Page, on: string | null): string | null => {
  if (on === null || on.length === 4) return on;
  return on.length === 7 ? page.format.month(on) : page.format.date(on);
};

/** Words that no line may part: `de 14 h à 17 h`. */
const together = (text: string): string => text.replaceAll(" ", "\u00A0");

/** Day and hours of an entry, in one line. */
export const whenOf = (page: Page, entry: AgendaEntry): string => {
  const { agenda } = residentWords(page);
  const { format } = page;
  const days = entry.to === entry.on ? format.longDate(entry.on) : format.dateRange(entry.on, entry.to);
  if (entry.half) return `${days}, ${agenda[entry.half]}`;
  if (entry.startsAt && entry.endsAt)
    return `${days}, ${together(agenda.from(format.clock(entry.startsAt), format.clock(entry.endsAt)))}`;
  return entry.startsAt ? `${days}, ${together(agenda.at(format.clock(entry.startsAt)))}` : days;
};

export const titleOf = (page: Page, entry: AgendaEntry): string =>
  entry.title ?? residentWords(page).agenda.kinds[entry.kind];

const lineOf = (page: Page, entry: AgendaEntry, path: string): EventLine => {
  const { agenda } = residentWords(page);
  const state = entry.cancelled ? (
    <Tag tone="bad">{agenda.cancelled}</Tag>
  ) : entry.provisional ? (
    <Tag>{agenda.provisional}</Tag>
  ) : null;
  return {
    on: entry.on,
    title: (
      <Link path={path}>
        <bdi>{titleOf(page, entry)}</bdi>
      </Link>
    ),
    when: whenOf(page, entry),
    where: entry.place === null ? null : <bdi>{entry.place}</bdi>,
    state,
  };
};

export const Entries = (props: {
  readonly page: Page;
  readonly entries: readonly AgendaEntry[];
  /** Path of the agenda. */
  readonly agenda: string;
}) => (
  <EventList items={props.entries.map((entry) => lineOf(props.page, entry, `${props.agenda}/${entry.id}`))} />
);

export const upcoming = (entries: readonly AgendaEntry[], today: string): readonly AgendaEntry[] =>
  entries.filter(({ to }) => to >= today);

/** Whom to ask, the phone first. */
export const Contacts = (props: { readonly page: Page; readonly contacts: readonly Contact[] }) => {
  const { page } = props;
  const t = residentWords(page);
  return (
    <ul class="ipt-contacts">
      {props.contacts.map(({ name, topics, phone, hours, place, email, languages }) => (
        <li class="ipt-contact">
          <p>
            <strong>
              <bdi>{name}</bdi>
            </strong>
          </p>
          <p class="ipt-quiet">
            {t.contact.about(page.format.list(topics.map((topic) => t.contactTopics[topic])))}
          </p>
          {phone === null ? null : (
            <p>
              <span class="govuk-visually-hidden">{t.contact.phone} </span>
              <a class="govuk-link ipt-contact__phone" href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>
                <bdi dir="ltr">{together(phone)}</bdi>
              </a>
            </p>
          )}
          {hours === null ? null : (
            <p>
              {t.contact.hours} – <span lang="fr">{frenchText(hours)}</span>
            </p>
          )}
          {place === null ? null : (
            <p>
              {t.contact.place} – <span lang="fr">{place}</span>
            </p>
          )}
          {email === null ? null : (
            <p>
              <a class="govuk-link" href={`mailto:${email}`}>
                <bdi dir="ltr">{email}</bdi>
              </a>
            </p>
          )}
          {languages.length === 0 ? null : (
            <p>
              {t.contact.languages} – {page.format.list(languages.map((one) => LANGUAGE_NAMES[one]))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Bases of which one asks how many for each. */
const RATES = new Set<Base>(["active-contracts", "week", "month"]);

/** An indicator's value: a share where it has a base, money, or a count. */
export const figureOf = (page: Page, { numerator, denominator, unit, base }: Indicator): string | null => {
  if (numerator === null) return null;
  const share = base === "dwellings-of-the-quartier" || base === "occupied-dwellings-of-the-register";
  if (share && denominator !== null) return page.format.percent(numerator, denominator);
  if (base !== null && RATES.has(base) && denominator)
    return page.format.number(Math.round((100 * numerator) / denominator) / 100);
  if (base === "expressed-ballots" && denominator !== null)
    return page.format.percent(numerator, denominator);
  return unit === "cents" ? page.format.money({ cents: numerator }) : page.format.number(numerator);
};

/** Numerator over denominator in words, where there is one. */
export const baseOf = (page: Page, { numerator, denominator, unit, base }: Indicator): string | null => {
  if (numerator === null || denominator === null || base === null || unit === "cents") return null;
  // “10 out of 1 week” says nothing that “per week” does not.
  if (denominator === 1 && (base === "week" || base === "month")) return null;
  const words = indicatorWords(page);
  return page.t.figures.outOf(
    page.format.number(numerator),
    page.format.number(denominator),
    words.bases[base],
  );
};

export const periodOf = (page: Page, { from, to }: Indicator): string | null => {
  if (to === null) return null;
  return from === null ? page.t.figures.asOf(page.format.date(to)) : page.format.dateRange(from, to);
};

/** Name under which the service's own counts are kept. */
const OWN_COUNT = "records";

export const sourceOf = (page: Page, { source }: Indicator): string | null => {
  if (source === OWN_COUNT) return page.t.figures.records;
  return source?.startsWith("convention ") ? page.t.figures.agreed : source;
};

const statOf = (page: Page, indicator: Indicator): Stat => {
  const { figures } = page.t;
  const source = sourceOf(page, indicator);
  return {
    label: indicatorWords(page).names[indicator.id],
    value: figureOf(page, indicator),
    unknown: figures.unknown,
    base: baseOf(page, indicator),
    foot: (
      <>
        <span class="ipt-tile__status">{figures.statuses[indicator.status]}</span>
        {periodOf(page, indicator) === null ? null : <span> – {periodOf(page, indicator)}</span>}
        {source === null ? null : (
          <>
            <br />
            <span>{figures.source(source)}</span>
          </>
        )}
      </>
    ),
  };
};

export const Figures = (props: { readonly page: Page; readonly indicators: readonly Indicator[] }) => (
  <StatTiles items={props.indicators.map((one) => statOf(props.page, one))} />
);
