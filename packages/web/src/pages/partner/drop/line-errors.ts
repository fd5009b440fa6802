import { keptErrors } from "@ipt/application/imports/import-lines.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import type { ImportError } from "@ipt/domain/territory/data-import.ts";
import type { Page } from "../../../components/page-context.ts";
import type { Fields } from "../../../forms/fields.ts";
import { refusalErrors, type Words } from "../../../forms/refusals.ts";
import { staffLanguageOf } from "../../../i18n/language.ts";
import type { Known, Line } from "./parse-lines.ts";
import type { Subject } from "./subject.ts";
import { dropTexts } from "./texts.ts";

/** As a spreadsheet writes a day. */
const DAY = "14/05/2026";

export type LineError = {
  readonly line: number;
  readonly messages: readonly string[];
  /** The same as it is kept among the imports. */
  readonly kept: readonly ImportError[];
};

/** Names that nothing answers to, told before a rule is asked. */
export const unknownNames = (
  page: Page,
  { input, line }: Line,
  subject: Subject,
  known: Known,
): LineError | null => {
  const t = dropTexts(page);
  const quartier = input["quartier"];
  const partner = input[subject.partner.field];
  const wrong = [
    ...(quartier === undefined
      ? [{ message: t.quartierMissing, column: "quartier", code: "quartier-missing" }]
      : []),
    ...(typeof quartier === "string" && !known.quartiers.some(({ value }) => value === quartier)
      ? [{ message: t.unknownQuartier(quartier), column: "quartier", code: "quartier-unknown" }]
      : []),
    ...(typeof partner === "string" && !known.partners.some(({ value }) => value === partner)
      ? [{ message: t.notYours(partner), column: subject.partner.field, code: "partner-not-yours" }]
      : []),
  ];
  if (wrong.length === 0) return null;
  return {
    line,
    messages: wrong.map(({ message }) => message),
    kept: wrong.map(({ column, code }) => ({ line, column, code, expected: {} })),
  };
};

/** The columns as fields of a form. `named` says the column in each message; elsewhere it stands beside. */
export const fieldsOf = (page: Page, { columns }: Subject, named: boolean): Fields => {
  const t = dropTexts(page);
  const { about } = page.t.forms.refusals;
  return Object.fromEntries(
    columns.map(({ field, name, kind, answers, example }) => {
      const say = (text: string): string =>
        named ? about(name, text.charAt(0).toLowerCase() + text.slice(1)) : text;
      const date = say(t.dateLike(example === "" ? DAY : example));
      const errors = {
        ...(answers ? { "invalid-value": say(t.oneOf(page.format.choice(Object.values(answers)))) } : {}),
        ...(kind === "date" ? { "civil-date": date, "invalid-type": date } : {}),
      };
      return [field, { label: named ? name : "", kind, errors }];
    }),
  );
};

export const wordsOf = (page: Page): Words => ({
  language: staffLanguageOf(page.language),
  texts: page.t.forms.refusals,
  format: page.format,
});

/** What a rule refused of a line, in the file's own words. */
export const refusedLine = (page: Page, line: number, refusal: Failure, subject: Subject): LineError => ({
  line,
  messages: refusalErrors(refusal, fieldsOf(page, subject, true), wordsOf(page)).map(
    ({ message }) => message,
  ),
  kept: keptErrors(line, refusal),
});
