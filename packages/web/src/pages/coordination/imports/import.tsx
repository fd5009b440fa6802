import { getImport } from "@ipt/application/imports/get-import.ts";
import { listQuartiers } from "@ipt/application/quartiers/list-quartiers.ts";
import { type DataImport, importState } from "@ipt/domain/territory/data-import.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { ProgressBar } from "../../../components/progress-bar.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Tag } from "../../../components/tag.tsx";
import { Warning } from "../../../components/warning.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { ImportErrors } from "./import-errors.tsx";
import { homePath, importPath, sendPath } from "./import-paths.ts";
import { hundredthsOf, IMPORT_TONES, type ImportState, importTexts } from "./texts.ts";

type Props = { readonly call: TerritoryCall; readonly one: DataImport };

const Running = ({ call, one }: Props) => {
  const page = usePage();
  const t = importTexts(page);
  const { number } = page.format;
  return (
    <>
      <ProgressBar
        label={t.bar}
        done={hundredthsOf(one)}
        text={t.progress(number(one.done), number(one.total))}
        address={importPath(call, one.id, "/avancement.json")}
      />
      <p class="govuk-body">{t.leave}</p>
      <p class="govuk-body">
        <Link path={importPath(call, one.id)}>{t.refresh}</Link>
      </p>
    </>
  );
};

const Done = ({ one }: Props) => {
  const page = usePage();
  const t = importTexts(page);
  const count = page.format.number(one.done);
  return (
    <>
      <p class="govuk-body-l">{one.kind === "register" ? t.doneRegister(count) : t.doneLines(count)}</p>
      <p class="govuk-body">{t.same}</p>
    </>
  );
};

const Refused = ({ one }: Props) => {
  const page = usePage();
  const t = importTexts(page);
  const lines = one.done === 0 ? t.refusedLines : t.refusedOnTheWay(page.format.number(one.done));
  return (
    <>
      <Warning>{one.kind === "register" ? t.refusedRegister : lines}</Warning>
      <ImportErrors of={one} />
    </>
  );
};

const Interrupted = ({ one }: Props) => {
  const page = usePage();
  const t = importTexts(page);
  const { number } = page.format;
  return (
    <Warning>
      {one.kind === "register"
        ? t.interruptedRegister
        : t.interruptedLines(number(one.done), number(one.total))}
    </Warning>
  );
};

const BODIES = {
  running: Running,
  done: Done,
  refused: Refused,
  interrupted: Interrupted,
} as const satisfies Record<ImportState, unknown>;

const Facts = ({
  one,
  state,
  quartier,
}: {
  readonly one: DataImport;
  readonly state: ImportState;
  readonly quartier: string | null;
}) => {
  const page = usePage();
  const t = importTexts(page);
  const { number, dateTime } = page.format;
  return (
    <SummaryList
      rows={[
        { key: t.state, value: <Tag tone={IMPORT_TONES[state]}>{t.states[state]}</Tag> },
        { key: t.file, value: t.kinds[one.kind] },
        ...(quartier === null ? [] : [{ key: t.quartier, value: quartier }]),
        { key: t.by, value: one.name },
        { key: t.sent, value: dateTime(one.startedAt) },
        ...(one.finishedAt === null ? [] : [{ key: t.finished, value: dateTime(one.finishedAt) }]),
        { key: t.lines, value: t.of(number(one.done), number(one.total)) },
        ...(one.vacant === null ? [] : [{ key: t.vacant, value: number(one.vacant) }]),
      ]}
    />
  );
};

/** How far one import is, then what came of it. Left and found again, it has gone on meanwhile. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const [found, quartiers] = await Promise.all([
      getImport(call.ctx, { import: call.param("import") }),
      listQuartiers(call.ctx, { limit: 100 }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    const one = found.value;
    const of = quartiers.ok ? quartiers.value.items.find(({ id }) => id === one.quartier) : undefined;
    const state = importState(one, call.ctx.now);
    const Body = BODIES[state];
    return renderPage(
      call.c,
      (page) => {
        const t = importTexts(page);
        return staffView(page, call, {
          title: t.headings[state],
          crumbs: [{ text: t.title, path: inSpace(call, "/imports") }],
        });
      },
      (page) => {
        const t = importTexts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.headings[state]}</h1>
            <Body call={call} one={one} />
            <Facts one={one} state={state} quartier={of?.name ?? null} />
            {state === "running" ? null : (
              <ButtonLink path={sendPath(call, one)} variant={state === "done" ? "secondary" : "main"}>
                {t.again[state]}
              </ButtonLink>
            )}
            <p class="govuk-body">
              <Link path={homePath(call, one)}>{one.kind === "register" ? t.toRegister : t.toLines}</Link>
            </p>
          </>
        );
      },
    );
  },
};
