import { addDays, type CivilDate } from "../values/civil-date.ts";

/** Sunday of Easter in the Gregorian calendar (Meeus, Jones and Butcher). */
export const easterOf = (year: number): CivilDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const days = moon + week - 7 * late + 114;
  const month = String(Math.floor(days / 31)).padStart(2, "0");
  return `${year}-${month}-${String((days % 31) + 1).padStart(2, "0")}`;
};

export const HOLIDAYS = [
  "new-year",
  "good-friday",
  "easter-monday",
  "labour-day",
  "victory-1945",
  "ascension",
  "whit-monday",
  "bastille-day",
  "assumption",
  "all-saints",
  "armistice-1918",
  "christmas",
  "saint-stephen",
  "abolition-of-slavery",
] as const;
export type Holiday = (typeof HOLIDAYS)[number];

/** Day on which each overseas department remembers the abolition of slavery (code du travail, L. 3422-2). */
const ABOLITION: Readonly<Record<string, string>> = {
  "971": "05-27",
  "972": "05-22",
  "973": "06-10",
  "974": "12-20",
  "976": "04-27",
};

const ALSACE_MOSELLE: ReadonlySet<string> = new Set(["57", "67", "68"]);

/** The department of a commune, from its INSEE code: two characters, three overseas. */
export const departmentOf = (insee: string): string =>
  insee.startsWith("97") || insee.startsWith("98") ? insee.slice(0, 3) : insee.slice(0, 2);

/**
 * The public holidays of a year (code du travail, L. 3133-1), with those of Alsace-Moselle (L. 3134-13) and of the
 * overseas departments.
 */
export const holidaysOf = (year: number, department: string | null): ReadonlyMap<CivilDate, Holiday> => {
  const easter = easterOf(year);
  const local = ALSACE_MOSELLE.has(department ?? "");
  const abolition = ABOLITION[department ?? ""];
  const days: readonly (readonly [CivilDate, Holiday])[] = [
    [`${year}-01-01`, "new-year"],
    ...(local ? [[addDays(easter, -2), "good-friday"] as const] : []),
    [addDays(easter, 1), "easter-monday"],
    [`${year}-05-01`, "labour-day"],
    [`${year}-05-08`, "victory-1945"],
    [addDays(easter, 39), "ascension"],
    [addDays(easter, 50), "whit-monday"],
    [`${year}-07-14`, "bastille-day"],
    [`${year}-08-15`, "assumption"],
    [`${year}-11-01`, "all-saints"],
    [`${year}-11-11`, "armistice-1918"],
    [`${year}-12-25`, "christmas"],
    ...(local ? [[`${year}-12-26`, "saint-stephen"] as const] : []),
    ...(abolition ? [[`${year}-${abolition}`, "abolition-of-slavery"] as const] : []),
  ];
  return new Map(days);
};

export const holidayOn = (date: CivilDate, department: string | null): Holiday | null =>
  holidaysOf(Number(date.slice(0, 4)), department).get(date) ?? null;

const A_MONDAY = Date.parse("1970-01-05T00:00:00Z");

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: CivilDate): number => {
  const days = (Date.parse(`${date}T00:00:00Z`) - A_MONDAY) / 86_400_000;
  return ((days % 7) + 7) % 7;
};

/** A weekday that is no holiday: when public offices are open. */
export const isWorkingDay = (date: CivilDate, department: string | null): boolean =>
  weekdayOf(date) < 5 && holidayOn(date, department) === null;
