import * as z from "zod";
import { schema } from "./schema.ts";

/** A day in the territory's calendar, `YYYY-MM-DD`, years 1900 to 2199, always a day that exists. */
export type CivilDate = string;

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const utc = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): CivilDate => new Date(ms).toISOString().slice(0, 10);

export const isCivilDate = (text: string): boolean =>
  PATTERN.test(text) && !Number.isNaN(utc(text)) && fromUtc(utc(text)) === text;

export const CivilDate = schema(() => z.string().refine(isCivilDate, "civil-date"));

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: what old sources give. Used for recorded history only. */
export const PartialDate = schema(() =>
  z
    .string()
    .refine(
      (text) => isCivilDate(text) || isCivilDate(`${text}-01`) || isCivilDate(`${text}-01-01`),
      "partial-date",
    ),
);

export const addDays = (date: CivilDate, days: number): CivilDate => fromUtc(utc(date) + days * MS_PER_DAY);

/** Days from one date to another, negative when the second is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => (utc(to) - utc(from)) / MS_PER_DAY;

/**
 * Same day number `months` later, or the month's last day where that day does not exist
 * (code de procédure civile, article 641).
 */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month, Math.min(Number(date.slice(8, 10)), last)));
};

/** Whole months elapsed, 0 or more; 0 when the second date is earlier. */
export const wholeMonthsBetween = (from: CivilDate, to: CivilDate): number => {
  if (to < from) return 0;
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return addMonths(from, months) <= to ? months : months - 1;
};

/** Last day a partial date may stand for: the only day from which what it dates is certain. */
export const latestDayOf = (partial: string): CivilDate => {
  if (partial.length === 10) return partial;
  const first = partial.length === 7 ? `${partial}-01` : `${partial}-12-01`;
  return addDays(addMonths(first, 1), -1);
};

export const monthOf = (date: CivilDate): string => date.slice(0, 7);
