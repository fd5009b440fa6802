import type { Indicator } from "@ipt/domain/indicators/indicator.ts";
import type { Page } from "../../../components/page-context.ts";
import { reviewTexts } from "./texts.ts";

const RATES = ["week", "month", "dwelling-and-month"];

/** A figure as it is read: numerator, denominator and base together, a share in brackets; unknown said as such. */
export const figureText = (page: Page, { numerator, denominator, base, unit }: Indicator): string => {
  const t = reviewTexts(page);
  const { number, money, percent } = page.format;
  if (numerator === null) return t.statuses.unknown;
  const value = unit === "cents" ? money({ cents: numerator }) : number(numerator);
  const counted = unit === "cents" ? value : `${value} ${t.units[unit]}`;
  if (base === null) return counted;
  if (RATES.includes(base)) {
    const many = denominator !== null && denominator !== 1 ? ` (${number(denominator)})` : "";
    return `${counted} ${t.bases[base]}${many}`;
  }
  if (denominator === null) return counted;
  const share = percent(numerator, denominator);
  const whole = `${value} / ${number(denominator)} ${t.bases[base]}`;
  return share === null ? whole : `${whole} (${share})`;
};

/** From when to when a figure counts; null where nobody knows. */
export const periodText = ({ format }: Page, { from, to }: Indicator): string | null => {
  if (to === null) return null;
  return from === null || from === to ? format.date(to) : format.dateRange(from, to);
};

/** Where a figure comes from: the product's own records, the convention in force, or a source as it was given. */
export const sourceText = (page: Page, { source }: Indicator): string => {
  const t = reviewTexts(page);
  if (source === null) return "–";
  if (source === "records") return t.records;
  return source.startsWith("convention ") ? t.agreed : source;
};
