import { importIdOf } from "@ipt/application/imports/import-id.ts";
import { importLines } from "@ipt/application/imports/import-lines.ts";
import { keepRefusal } from "@ipt/application/imports/keep-refusal.ts";
import { decodeText, readRows } from "@ipt/documents/csv/read-rows.ts";
import { type Page, pageOf, usePage } from "../../../components/page-context.ts";
import { renderPage, type View } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { TABLE_FILE, TableFileForm } from "../../../components/table-file-form.tsx";
import { type FormState, newForm } from "../../../forms/form-state.ts";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { localisePath } from "../../../i18n/path-language.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { importPath } from "../../coordination/imports/import-paths.ts";
import { failurePage } from "../../errors/failure.tsx";
import { notFoundPage } from "../../errors/not-found.tsx";
import { checkLines } from "./check-lines.ts";
import { examplesOf } from "./examples-of.ts";
import { refusedLine } from "./line-errors.ts";
import { loadKnown } from "./load-known.ts";
import { type FileProblem, type Known, type Line, parseLines } from "./parse-lines.ts";
import { CHECKED, Ready, Refused, Stopped } from "./preview.tsx";
import type { Subject, SubjectName } from "./subject.ts";
import { isSubject, SUBJECT } from "./subjects.ts";
import { dropTexts } from "./texts.ts";

const MOST_BYTES = 1_000_000;

type Dropping = { readonly call: TerritoryCall; readonly name: SubjectName; readonly subject: Subject };

const viewOf =
  ({ call, name }: Dropping) =>
  (page: Page): View => {
    const t = dropTexts(page);
    return staffView(page, call, {
      title: t.titles[name],
      crumbs: [{ text: t.title, path: inSpace(call, "/deposer") }],
    });
  };

const Columns = (props: { readonly subject: Subject; readonly examples: readonly string[] }) => {
  const t = dropTexts(usePage());
  return (
    <Table
      caption={t.columns}
      columns={[{ name: t.column }, { name: t.required }, { name: t.example }]}
      rows={props.subject.columns.map(({ name, required }, index) => [
        name,
        required ? t.yes : t.no,
        props.examples[index] || "–",
      ])}
    />
  );
};

const ask = (dropping: Dropping, known: Known, form: FormState): Response | Promise<Response> => {
  const { call, name, subject } = dropping;
  return renderPage(
    call.c,
    (page) => ({ ...viewOf(dropping)(page), form }),
    (page) => {
      const t = dropTexts(page);
      return (
        <>
          <h1 class="govuk-heading-l">{t.titles[name]}</h1>
          <p class="govuk-body">{t.lead}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={page.href(inSpace(call, `/deposer/${name}/modele.csv`))} download>
              {t.template}
            </a>
            <br />
            <span class="ipt-quiet">{t.templateHint}</span>
          </p>
          <TableFileForm form={form} t={dropTexts(page)} mostBytes={MOST_BYTES} />
          <Columns subject={subject} examples={examplesOf(subject, known)} />
        </>
      );
    },
    form.errors.length > 0 ? 422 : 200,
  );
};

const problemText = (page: Page, problem: FileProblem): string => {
  const t = dropTexts(page);
  if (problem.code === "missing-columns") return t.missingColumns(page.format.list(problem.names));
  return problem.code === "empty" ? t.empty : t.tooLong;
};

const refuse = (dropping: Dropping, known: Known, message: string): Response | Promise<Response> =>
  ask(dropping, known, { ...newForm(), errors: [{ name: TABLE_FILE, message }] });

/** The lines as they are recorded: what makes a file the same as another. */
const sentLines = (lines: readonly Line[]) => lines.map(({ line, input }) => ({ line, input }));

const check = async (dropping: Dropping, text: string, known: Known): Promise<Response> => {
  const { call, subject } = dropping;
  const page = pageOf(call.c);
  const parsed = parseLines(await readRows(text), subject, known);
  if ("problem" in parsed) return refuse(dropping, known, problemText(page, parsed.problem));
  const errors = await checkLines(call, page, parsed.lines, subject, known);
  const content = JSON.stringify(sentLines(parsed.lines));
  if (errors.length > 0) {
    const kept = errors.flatMap((one) => one.kept);
    const total = parsed.lines.length;
    await keepRefusal(call.ctx, { kind: subject.kind, quartier: null, content, total, errors: kept });
  }
  const id = await importIdOf(call.ctx, subject.kind, null, content);
  const refused = [{ name: TABLE_FILE, message: dropTexts(page).refusedBody }];
  const form = errors.length > 0 ? { ...newForm(), errors: refused } : newForm();
  return renderPage(
    call.c,
    (view) => ({ ...viewOf(dropping)(view), form }),
    () =>
      errors.length > 0 ? (
        <>
          <Refused errors={errors} />
          <TableFileForm form={form} t={dropTexts(page)} mostBytes={MOST_BYTES} />
        </>
      ) : (
        <Ready
          subject={subject}
          lines={parsed.lines}
          text={text}
          leave={inSpace(call, "/deposer")}
          progress={importPath(call, id, "/avancement.json")}
        />
      ),
    errors.length > 0 ? 422 : 200,
  );
};

const record = async (dropping: Dropping, text: string, known: Known): Promise<Response> => {
  const { call, subject } = dropping;
  const page = pageOf(call.c);
  const parsed = parseLines(await readRows(text), subject, known);
  if ("problem" in parsed) return refuse(dropping, known, problemText(page, parsed.problem));
  const sent = await importLines(call.ctx, { kind: subject.kind, lines: sentLines(parsed.lines) });
  if (!sent.ok) return failurePage(call, sent.error);
  const { stopped: refused } = sent.value;
  const { id, done } = sent.value.import;
  if (refused) {
    const stopped = { done, error: refusedLine(page, refused.line, refused.failure, subject) };
    const form = { ...newForm(), key: call.c.get("form").key };
    return renderPage(call.c, viewOf(dropping), () => <Stopped {...stopped} text={text} form={form} />, 422);
  }
  return call.c.redirect(localisePath(importPath(call, id), call.c.get("language")), 303);
};

/** A partner's spreadsheet: read line by line, shown, and recorded once the person has agreed. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const name = call.param("subject");
    if (!isSubject(name)) return notFoundPage(call.c);
    const dropping = { call, name, subject: SUBJECT[name] };
    const known = await loadKnown(call, dropping.subject);
    return known.ok ? ask(dropping, known.value, newForm()) : failurePage(call, known.error);
  },
  post: async (call) => {
    const name = call.param("subject");
    if (!isSubject(name)) return notFoundPage(call.c);
    const dropping = { call, name, subject: SUBJECT[name] };
    const known = await loadKnown(call, dropping.subject);
    if (!known.ok) return failurePage(call, known.error);
    const input = call.c.get("form");
    const checked = input.text(CHECKED);
    if (checked !== "") return record(dropping, checked, known.value);
    const file = input.files.get(TABLE_FILE);
    if (!file || file.size === 0 || file.size > MOST_BYTES)
      return refuse(dropping, known.value, dropTexts(pageOf(call.c)).fileMissing);
    return check(dropping, decodeText(new Uint8Array(await file.arrayBuffer())), known.value);
  },
};
