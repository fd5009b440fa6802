import type { FormInput } from "./form-input.ts";

/** What kind of thing a field asks for: it chooses the words of a refusal when the rule's own do not suit a form. */
export type FieldKind = "text" | "long-text" | "date" | "money" | "number" | "choice" | "choices" | "file";

/** A field of a form, by its name in the use case's input. */
export type FieldSpec = {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly kind?: FieldKind;
  /** Better words than the general ones, by issue code: they say what is wrong and how to mend it. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Texts of a choice's values, for pages that show what was chosen. */
  readonly choices?: Readonly<Record<string, string>>;
};

export type Fields<N extends string = string> = Readonly<Record<N, FieldSpec>>;

/** Names under which a field's controls send: a date has three. */
export const controlsOf = (name: string, spec: FieldSpec): readonly string[] =>
  spec.kind === "date" ? [`${name}.day`, `${name}.month`, `${name}.year`] : [name];

/** What a field holds, as a person reads it; null when nothing was typed. */
export const shownValue = (
  name: string,
  spec: FieldSpec,
  values: ReadonlyMap<string, readonly string[]>,
): string | null => {
  const texts = controlsOf(name, spec)
    .flatMap((control) => values.get(control) ?? [])
    .map((text) => spec.choices?.[text] ?? text)
    .filter((text) => text.trim() !== "");
  return texts.length === 0 ? null : texts.join(spec.kind === "date" ? "/" : ", ");
};

/** The text typed, without the spaces around it; undefined when there is none. */
export const readText = (input: FormInput, name: string): string | undefined => {
  const text = input.text(name).trim();
  return text === "" ? undefined : text;
};

/** The same for what may be left empty: null then. */
export const readOptional = (input: FormInput, name: string): string | null => readText(input, name) ?? null;

/** One line, one item; empty lines are left out. */
export const readLines = (input: FormInput, name: string): string[] =>
  input
    .text(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const pad = (text: string, length: number): string => text.trim().padStart(length, "0");

/**
 * A date in three boxes as `YYYY-MM-DD`; undefined when all are empty. What is no date is passed on as typed, for
 * the rule to refuse.
 */
export const readDate = (input: FormInput, name: string): string | undefined => {
  const [day = "", month = "", year = ""] = [".day", ".month", ".year"].map((part) =>
    input.text(name + part).trim(),
  );
  if (`${day}${month}${year}` === "") return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

/** The three boxes of a date already known. */
export const dateValues = (name: string, date: string | null | undefined): Record<string, string> => {
  const [year = "", month = "", day = ""] = (date ?? "").split("-");
  if (year === "") return {};
  return {
    [`${name}.day`]: String(Number(day)),
    [`${name}.month`]: String(Number(month)),
    [`${name}.year`]: year,
  };
};

/** Euros as people write them (`1,24`, `1 000 €`) as cents; what is no amount is passed on as typed. */
export const readMoney = (input: FormInput, name: string): { cents: number } | string | undefined => {
  const text = readText(input, name);
  if (text === undefined) return undefined;
  const [, euros, cents = ""] =
    /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00A0\u202F€]/g, "")) ?? [];
  return euros === undefined ? text : { cents: Number(euros) * 100 + Number(cents.padEnd(2, "0")) };
};

/** An amount already known, as it is typed. */
export const moneyValue = (amount: { readonly cents: number } | null | undefined): string | null =>
  amount ? (amount.cents / 100).toFixed(amount.cents % 100 === 0 ? 0 : 2).replace(".", ",") : null;

/** A number as people write it (`1 053`, `12,5`); what is none is passed on as typed. */
export const readNumber = (input: FormInput, name: string): number | string | undefined => {
  const text = readText(input, name);
  if (text === undefined) return undefined;
  const bare = text.replace(/[\s\u00A0\u202F]/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : text;
};
