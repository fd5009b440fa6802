import { instantAt } from "@ipt/domain/values/instant.ts";
import { readDate, readText } from "../../forms/fields.ts";
import type { FormInput } from "../../forms/form-input.ts";

/** Clocks of those who run the platform. */
export const OPERATORS_ZONE = "Europe/Paris";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(\d{1,2}) ?(?:[:h]) ?(\d{2})$/;

const exists = (date: string, hours: number, minutes: number): boolean =>
  DAY.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && hours < 24 && minutes < 60;

/** A day and a time of the clock as an instant; undefined when neither was typed, and text that no rule takes when one is wrong. */
export const readInstant = (input: FormInput, name: string, time: string): string | undefined => {
  const date = readDate(input, name);
  const clock = readText(input, time);
  if (date === undefined && clock === undefined) return undefined;
  const [, hours = "", minutes = ""] = TIME.exec(clock ?? "") ?? [];
  return hours !== "" && date !== undefined && exists(date, Number(hours), Number(minutes))
    ? instantAt(date, `${hours.padStart(2, "0")}:${minutes}`, OPERATORS_ZONE)
    : `${date ?? ""} ${clock ?? ""}`;
};
