import type { CivilDate } from "@ipt/domain/values/civil-date.ts";
import type { Instant } from "@ipt/domain/values/instant.ts";
import type { Money } from "@ipt/domain/values/money.ts";
import { frenchText } from "./french-text.ts";
import { type Language, LOCALES } from "./language.ts";

/** How values are written in one language for readers of one time zone. */
export type Formats = {
  /** `1,24 €`; whole euros without decimals, `1 €`. */
  readonly money: (amount: Money) => string;
  /** `1 053`. */
  readonly number: (value: number) => string;
  /** Share of two integers with at most one decimal, `9,6 %`; null where the denominator is 0. */
  readonly percent: (numerator: number, denominator: number) => string | null;
  /** `lundi 3 mai 2027`. */
  readonly longDate: (date: CivilDate) => string;
  /** `3 mai 2027`. */
  readonly date: (date: CivilDate) => string;
  /** `mai 2027`, from `2027-05` or any day of the month. */
  readonly month: (month: string) => string;
  /** `mai`, as short as the language allows. */
  readonly shortMonth: (date: CivilDate) => string;
  /** `18 h 30`, from `18:30`. */
  readonly clock: (time: string) => string;
  /** `3 – 10 mai 2027`, without repeating what both share. */
  readonly dateRange: (from: CivilDate, to: CivilDate) => string;
  /** `14 h 30`, on the clocks of the territory. */
  readonly time: (instant: Instant) => string;
  /** `3 mai 2027 à 14 h 30`, on the clocks of the territory. */
  readonly dateTime: (instant: Instant) => string;
  /** `a, b et c`. */
  readonly list: (items: readonly string[]) => string;
  /** One of them: "a, b ou c". */
  readonly choice: (items: readonly string[]) => string;
  /** Bytes as `12 ko`, `1,4 Mo`. */
  readonly fileSize: (bytes: number) => string;
};

/** French counts the first day of a month, and only that one: `1er mai`; no line ends between a day and its month. */
const frenchDays = (language: Language, text: string): string =>
  language === "fr"
    ? text.replace(/(?<!\d)1(?= \p{L}|–)/u, "1er").replaceAll(/(?<=(?<!\d)\d{1,2}|1er) (?=\p{L})/gu, "\u00A0")
    : text;

const frenchClock = (time: string): string => {
  const [hours = "", minutes = "00"] = time.split(":");
  return frenchText(minutes === "00" ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`);
};

/** French writes the hour in full: `14 h 30`, where Intl has `14:30`. */
const withClock = (language: Language, text: string): string =>
  language === "fr" ? text.replace(/\d{2}:\d{2}/, frenchClock) : text;

const atMidnight = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);

const make = (language: Language, timeZone: string): Formats => {
  const locale = LOCALES[language];
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const onClocks = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const currency = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    trailingZeroDisplay: "stripIfInteger",
  });
  const integer = new Intl.NumberFormat(locale, { useGrouping: "always", maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const kilobytes = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 0,
  });
  const megabytes = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
  });
  const longDate = day({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const date = day({ day: "numeric", month: "long", year: "numeric" });
  const month = day({ month: "long", year: "numeric" });
  const shortMonth = day({ month: "short" });
  const time = onClocks({ hour: "2-digit", minute: "2-digit" });
  const dateTime = onClocks({ dateStyle: "long", timeStyle: "short" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const choice = new Intl.ListFormat(locale, { type: "disjunction" });
  return {
    money: ({ cents }) => currency.format(cents / 100),
    number: (value) => integer.format(value),
    percent: (numerator, denominator) => (denominator === 0 ? null : share.format(numerator / denominator)),
    longDate: (value) => frenchDays(language, longDate.format(atMidnight(value))),
    date: (value) => frenchDays(language, date.format(atMidnight(value))),
    month: (value) => month.format(atMidnight(`${value.slice(0, 7)}-01`)),
    shortMonth: (value) => shortMonth.format(atMidnight(value)),
    clock: (value) => (language === "fr" ? frenchClock(value) : value),
    dateRange: (from, to) => frenchDays(language, date.formatRange(atMidnight(from), atMidnight(to))),
    time: (instant) => withClock(language, time.format(new Date(instant))),
    dateTime: (instant) => withClock(language, frenchDays(language, dateTime.format(new Date(instant)))),
    list: (items) => list.format(items),
    choice: (items) => choice.format(items),
    fileSize: (bytes) =>
      bytes < 1_000_000
        ? kilobytes.format(Math.max(1, Math.ceil(bytes / 1000)))
        : megabytes.format(bytes / 1_000_000),
  };
};

const made = new Map<string, Formats>();

/** Building the formatters costs about a millisecond, so each pair is kept; both sets are small and closed. */
export const formatsOf = (language: Language, timeZone: string): Formats => {
  const key = `${language} ${timeZone}`;
  const known = made.get(key) ?? make(language, timeZone);
  made.set(key, known);
  return known;
};
