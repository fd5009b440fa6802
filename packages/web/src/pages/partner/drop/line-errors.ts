import { keptErrors } from "@ipt/application/imports/import-lines.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import type { ImportError } from "@ipt/domain/territory/data-import.ts";
import type { Page } from "../../../components/page-context.ts";
import { refusalErrors } from "../../../forms/refusals.ts";
import { staffLanguageOf } from "../../../i18n/language.ts";
import type { Known, Line } from "./parse-lines.ts";
import type { Subject } from "./subject.ts";
import { dropTexts } from "./texts.ts";

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

/** What a rule refused of a line, in the file's own words. */
export const refusedLine = (page: Page, line: number, refusal: Failure, subject: Subject): LineError => {
  const t = dropTexts(page);
  const fields = Object.fromEntries(
    subject.columns.map(({ field, name, kind, answers }) => {
      const errors = answers
        ? { "invalid-value": t.oneOf(name, page.format.list(Object.values(answers))) }
        : undefined;
      return [field, { label: name, kind, ...(errors ? { errors } : {}) }];
    }),
  );
  const words = {
    language: staffLanguageOf(page.language),
    texts: page.t.forms.refusals,
    format: page.format,
  };
  return {
    line,
    messages: refusalErrors(refusal, fields, words).map(({ message }) => message),
    kept: keptErrors(line, refusal),
  };
};
