import type { Failure } from "@ipt/application/kernel/failure.ts";
import type { Page } from "../../../components/page-context.ts";
import { refusalErrors } from "../../../forms/refusals.ts";
import { staffLanguageOf } from "../../../i18n/language.ts";
import type { Known, Line } from "./parse-lines.ts";
import type { Subject } from "./subject.ts";
import { dropTexts } from "./texts.ts";

export type LineError = { readonly line: number; readonly messages: readonly string[] };

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
  const messages = [
    ...(quartier === undefined ? [t.quartierMissing] : []),
    ...(typeof quartier === "string" && !known.quartiers.some(({ value }) => value === quartier)
      ? [t.unknownQuartier(quartier)]
      : []),
    ...(typeof partner === "string" && !known.partners.some(({ value }) => value === partner)
      ? [t.notYours(partner)]
      : []),
  ];
  return messages.length === 0 ? null : { line, messages };
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
  return { line, messages: refusalErrors(refusal, fields, words).map(({ message }) => message) };
};
