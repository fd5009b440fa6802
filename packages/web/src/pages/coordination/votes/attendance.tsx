import { listAttendance } from "@ipt/application/votes/list-attendance.ts";
import { civilDateAt } from "@ipt/domain/values/instant.ts";
import type { AttendanceMark } from "@ipt/domain/vote/attendance.ts";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inVote, loadVote, refOf, voteView } from "./in-vote.ts";
import { onlineWords } from "./online/words.ts";

const PART = "partie";
const CURSOR = "suite";
const MOST_PARTS = 16;

/** The parts of the list to be read: one that is gone on with, or the beginning of all, in one round. */
const asked = (call: TerritoryCall): readonly { readonly shard: number; readonly cursor?: string }[] => {
  const [part, cursor] = [call.c.req.query(PART), call.c.req.query(CURSOR)];
  return part === undefined || cursor === undefined
    ? Array.from({ length: MOST_PARTS }, (_, shard) => ({ shard }))
    : [{ shard: Number(part), cursor }];
};

const byDwelling = (one: AttendanceMark, other: AttendanceMark): number =>
  one.dwelling < other.dwelling ? -1 : 1;

/** Which dwellings voted, how and on which day: open to the bureau alone, who answer for it. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const parts = asked(call);
    const [loaded, ...lists] = await Promise.all([
      loadVote(call),
      ...parts.map((part) => listAttendance(call.ctx, { ...refOf(call), ...part, limit: 100 })),
    ]);
    if (!loaded.ok) return failurePage(call, loaded.error);
    const marks: AttendanceMark[] = [];
    const more: { readonly shard: number; readonly cursor: string }[] = [];
    for (const [at, list] of lists.entries()) {
      if (!list.ok) return failurePage(call, list.error);
      marks.push(...list.value.items);
      const { next } = list.value;
      if (next !== null) more.push({ shard: parts[at]?.shard ?? 0, cursor: next });
    }
    const day = (mark: AttendanceMark): string => civilDateAt(mark.at, call.territory.timezone);
    return renderPage(
      call.c,
      (page) => voteView(page, call, loaded.value.data.name, onlineWords(page).attendance.title),
      (page) => {
        const t = onlineWords(page).attendance;
        return (
          <>
            <h1 class="govuk-heading-l">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {marks.length === 0 ? (
              <Inset>{t.none}</Inset>
            ) : (
              <Table
                caption={t.title}
                hideCaption
                columns={[{ name: t.dwelling }, { name: t.channel }, { name: t.when }]}
                rows={marks
                  .toSorted(byDwelling)
                  .map((mark) => [
                    mark.dwelling,
                    mark.channel === "paper" ? t.paper : t.online,
                    page.format.date(day(mark)),
                  ])}
              />
            )}
            {more.length === 0 ? null : (
              <nav class="ipt-pagination" aria-label={page.t.figures.pagination.label}>
                {more.map(({ shard, cursor }) => (
                  <Link path={inVote(call, `/emargements?${PART}=${shard}&${CURSOR}=${cursor}`)}>
                    {t.part(page.format.number(shard + 1))}
                  </Link>
                ))}
              </nav>
            )}
          </>
        );
      },
    );
  },
};
