import { invalid } from "@ipt/application/kernel/failure.ts";
import { FAILURES } from "@ipt/contracts/problems/failures.ts";
import { type DataImport, type ImportError, MOST_KEPT_ERRORS } from "@ipt/domain/territory/data-import.ts";
import { type Page, usePage } from "../../../components/page-context.ts";
import { Table } from "../../../components/table.tsx";
import { refusalErrors } from "../../../forms/refusals.ts";
import { staffLanguageOf } from "../../../i18n/language.ts";
import { fieldsOf, wordsOf } from "../../partner/drop/line-errors.ts";
import type { Subject } from "../../partner/drop/subject.ts";
import { SUBJECT } from "../../partner/drop/subjects.ts";
import { registerTexts } from "../registers/texts.ts";
import { importTexts } from "./texts.ts";

const of = <T,>(texts: Readonly<Record<string, T>>, code: string): T | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

const subjectOf = (kind: DataImport["kind"]): Subject | undefined =>
  Object.values(SUBJECT).find((subject) => subject.kind === kind);

/** A refusal in the words of the file, as they were said when it was dropped. */
const problemOf = (page: Page, kind: DataImport["kind"], error: ImportError): string | undefined => {
  const { column, code, expected } = error;
  const known =
    (kind === "register" ? of(registerTexts(page).errors, code) : undefined) ??
    of(importTexts(page).names, code) ??
    of(FAILURES, code)?.title[staffLanguageOf(page.language)];
  if (known !== undefined) return known;
  const subject = subjectOf(kind);
  const fields = subject ? fieldsOf(page, subject, false) : {};
  const issue = { path: column?.split(".") ?? [], code, expected };
  return refusalErrors(invalid([issue]), fields, wordsOf(page))[0]?.message;
};

/** The heading of the column in the file that fills a field. */
const columnOf = (kind: DataImport["kind"], field: string): string =>
  subjectOf(kind)?.columns.find((column) => column.field === field.split(".")[0])?.name ?? field;

/** What to mend, by the line of the file it stands on. */
export const ImportErrors = ({ of: one }: { readonly of: DataImport }) => {
  const page = usePage();
  const t = importTexts(page);
  const { number } = page.format;
  return (
    <>
      <Table
        caption={t.errors}
        columns={[{ name: t.line }, { name: t.column }, { name: t.problem }]}
        rows={one.errors.map((error) => [
          t.lineOf(number(error.line)),
          error.column === null ? "–" : columnOf(one.kind, error.column),
          problemOf(page, one.kind, error),
        ])}
      />
      <p class="govuk-body ipt-quiet">
        {one.errors.length === MOST_KEPT_ERRORS ? `${t.more(number(MOST_KEPT_ERRORS))} ` : ""}
        {t.withoutValues}
      </p>
    </>
  );
};
