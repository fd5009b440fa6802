import { FAILURES } from "@ipt/contracts/problems/failures.ts";
import { issueText } from "@ipt/contracts/problems/issues.ts";
import { type DataImport, type ImportError, MOST_KEPT_ERRORS } from "@ipt/domain/territory/data-import.ts";
import { type Page, usePage } from "../../../components/page-context.ts";
import { Table } from "../../../components/table.tsx";
import { staffLanguageOf } from "../../../i18n/language.ts";
import { SUBJECT } from "../../partner/drop/subjects.ts";
import { registerTexts } from "../registers/texts.ts";
import { importTexts } from "./texts.ts";

const of = <T,>(texts: Readonly<Record<string, T>>, code: string): T | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

const problemOf = (page: Page, kind: DataImport["kind"], { code, expected }: ImportError): string => {
  const language = staffLanguageOf(page.language);
  return (
    (kind === "register" ? of(registerTexts(page).errors, code) : undefined) ??
    of(importTexts(page).names, code) ??
    of(FAILURES, code)?.title[language] ??
    issueText({ path: [], code, expected })[language]
  );
};

/** The heading of the column in the file that fills a field. */
const columnOf = (kind: DataImport["kind"], field: string): string =>
  Object.values(SUBJECT)
    .find((subject) => subject.kind === kind)
    ?.columns.find((column) => column.field === field.split(".")[0])?.name ?? field;

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
          number(error.line),
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
