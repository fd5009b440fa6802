import type { Failure, FailureCode, Issue } from "@ipt/application/kernel/failure.ts";
import { FAILURES } from "@ipt/contracts/problems/failures.ts";
import { issueText } from "@ipt/contracts/problems/issues.ts";
import type { Formats } from "../i18n/formats.ts";
import { frenchText } from "../i18n/french-text.ts";
import type { StaffLanguage } from "../i18n/language.ts";
import type { FormMessages } from "../i18n/messages/forms/fr.ts";
import { FAILURE_ADVICE } from "./failure-advice.ts";
import type { FieldSpec, Fields } from "./fields.ts";
import type { FieldError } from "./form-state.ts";

export type Words = {
  readonly language: StaffLanguage;
  readonly texts: FormMessages["refusals"];
  readonly format: Formats;
};

/** The form's field that an issue is about: the longest beginning of its path that is one. */
const fieldOf = (fields: Fields, path: Issue["path"]): string | null => {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join(".");
    if (Object.hasOwn(fields, name)) return name;
  }
  return null;
};

/** The words of the API, as a page writes them. */
const typed = ({ language }: Words, text: string): string => (language === "fr" ? frenchText(text) : text);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const reasonOf = (issue: Issue, spec: FieldSpec | undefined, words: Words): string => {
  const { language, texts } = words;
  const own = spec?.errors?.[issue.code];
  if (own !== undefined) return own;
  const isChoice = spec?.kind === "choice" || spec?.kind === "choices";
  const shape = ["invalid-type", "civil-date", "partial-date", "invalid-union", "invalid-value"].includes(
    issue.code,
  );
  if (issue.code === "missing" || (issue.code === "invalid-value" && isChoice))
    return isChoice ? texts.choose : texts.missing;
  if (shape && spec?.kind === "date") return texts.date;
  if (shape && spec?.kind === "money") return texts.money;
  if (shape && spec?.kind === "number") return texts.number;
  return typed(words, issueText(issue)[language]);
};

/** Each refused field once, with what is wrong and how to mend it, in the order of the form. */
const fieldErrors = (issues: readonly Issue[], fields: Fields, words: Words): FieldError[] => {
  const seen = new Set<string>();
  const errors = issues.flatMap((issue): FieldError[] => {
    const name = fieldOf(fields, issue.path);
    const spec = name === null ? undefined : fields[name];
    const key = name ?? issue.path.join(".");
    if (seen.has(key)) return [];
    seen.add(key);
    // What no field of the form is about is said for the whole of it, without the name that a program gives it.
    const label = spec?.label ?? "";
    const reason = reasonOf(issue, spec, words);
    const own = spec?.errors?.[issue.code] !== undefined;
    const message = own || label === "" ? reason : words.texts.about(label, lowerFirst(reason));
    return [{ name: name ?? "", message }];
  });
  const order = Object.keys(fields);
  const rank = ({ name }: FieldError): number => (name === "" ? order.length : order.indexOf(name));
  return errors.sort((a, b) => rank(a) - rank(b));
};

const adviceOf = (code: FailureCode, failure: Failure, { language, format }: Words): string => {
  const advice = FAILURE_ADVICE[code];
  const text = advice ? advice[language] : FAILURES[code].fix[language];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = failure.details?.[name];
    if (value === null || value === undefined) return "?";
    return name.endsWith("Cents") ? format.money({ cents: Number(value) }) : String(value);
  });
};

/** What a form shows of a refusal: by field where a rule named one, for the whole form otherwise. */
export const refusalErrors = (failure: Failure, fields: Fields, words: Words): readonly FieldError[] =>
  failure.issues && failure.issues.length > 0
    ? fieldErrors(failure.issues, fields, words)
    : [
        {
          name: "",
          message: typed(
            words,
            `${FAILURES[failure.code].title[words.language]} ${adviceOf(failure.code, failure, words)}`,
          ),
        },
      ];
