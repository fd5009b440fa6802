import type { BoardRow } from "@ipt/application/board/board-row.ts";
import { Link } from "../../../components/link.tsx";
import { type Page, usePage } from "../../../components/page-context.ts";
import { Rows } from "../../../components/rows.tsx";
import { Tag } from "../../../components/tag.tsx";
import { TaskList } from "../../../components/task-list.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { partialDate } from "../../resident/parts.tsx";
import { dueTask } from "../quartiers/due-task.tsx";
import { isBefore } from "./no-campaign.ts";
import { boardTexts } from "./texts.ts";

/** Tasks shown for one quartier before the way to all of them. */
const SHOWN = 3;

const Standing = ({ row, base, mayWrite }: { row: BoardRow; base: string; mayWrite: boolean }) => {
  const page = usePage();
  const t = boardTexts(page);
  if (row.rejected || row.next === null) return null;
  const next = page.t.stages.names[row.next];
  if (row.ready)
    return (
      <p class="govuk-body">
        {t.ready(next)}{" "}
        {mayWrite ? (
          <Link path={`${base}/franchir`} about={row.name}>
            {t.pass(next)}
          </Link>
        ) : null}
      </p>
    );
  return <p class="govuk-body">{t.blocks(next, row.blockers.length)}</p>;
};

/** The late tasks first, then those due soonest; those without a day keep the playbook's order. */
const inOrder = (tasks: BoardRow["blockers"]): BoardRow["blockers"] =>
  tasks.toSorted((a, b) => ((a.dueOn ?? "9999") < (b.dueOn ?? "9999") ? -1 : a.dueOn === b.dueOn ? 0 : 1));

/** One quartier of the board: what blocks it, who must act, until when. */
export const BoardQuartier = (props: {
  readonly call: TerritoryCall;
  readonly row: BoardRow;
  readonly mayWrite: boolean;
}) => {
  const page = usePage();
  const t = boardTexts(page);
  const { call, row, mayWrite } = props;
  const base = inSpace(call, `/quartiers/${row.id}`);
  const more = row.blockers.length - SHOWN;
  return (
    <section class="ipt-card">
      <h3 class="govuk-heading-s">
        <Link path={base}>{row.name}</Link> {row.late > 0 ? <Tag tone="bad">{t.late(row.late)}</Tag> : null}{" "}
        {row.rejected ? <Tag tone="warn">{t.rejected}</Tag> : null}
      </h3>
      <Standing row={row} base={base} mayWrite={mayWrite} />
      {row.blockers.length === 0 ? null : (
        <TaskList
          id={`task-${row.id}`}
          items={inOrder(row.blockers)
            .slice(0, SHOWN)
            .map((task) => dueTask(page, { space: inSpace(call), quartier: base }, task))}
        />
      )}
      <p class="govuk-body-s ipt-links">
        {more > 0 ? (
          <Link path={base} about={row.name}>
            {t.more(more)}
          </Link>
        ) : null}
        <span class="ipt-quiet">{row.published ? t.published : t.hidden}</span>
      </p>
    </section>
  );
};

/**
 * What can be done for a quartier that no gate holds: begin its campaign, or follow the help and its figures. One
 * deployed before the service needs neither; its own page still lets a campaign begin.
 */
const Ways = ({ row, base, mayWrite }: { row: BoardRow; base: string; mayWrite: boolean }) => {
  const t = boardTexts(usePage());
  if (row.stage !== null)
    return (
      <>
        <Link path={`${base}/accompagnement`} about={row.name}>
          {t.help}
        </Link>
        <Link path={`${base}/bilan`} about={row.name}>
          {t.review}
        </Link>
      </>
    );
  return mayWrite && !isBefore(row) ? (
    <Link path={`${base}/commencer`} about={row.name}>
      {t.start}
    </Link>
  ) : null;
};

const knownOf = (page: Page, { milestones }: BoardRow): readonly string[] =>
  milestones.map(({ what, on }) => (on === null ? what : `${what} (${partialDate(page, on)})`));

/** Quartiers that no gate holds, a line each. */
export const QuietQuartiers = (props: {
  readonly call: TerritoryCall;
  readonly rows: readonly BoardRow[];
  readonly mayWrite: boolean;
}) => {
  const page = usePage();
  const t = boardTexts(page);
  return props.rows.length === 0 ? null : (
    <Rows
      items={props.rows.map((row) => {
        const base = inSpace(props.call, `/quartiers/${row.id}`);
        return {
          title: <Link path={base}>{row.name}</Link>,
          note: [...knownOf(page, row), row.published ? t.published : t.hidden].join(" · "),
          links: <Ways row={row} base={base} mayWrite={props.mayWrite} />,
        };
      })}
    />
  );
};
