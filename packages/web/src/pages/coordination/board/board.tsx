import type { BoardRow } from "@ipt/application/board/board-row.ts";
import { type Alert, getBoard } from "@ipt/application/board/get-board.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { STAGES } from "@ipt/domain/playbook/stage.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { type Page, usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { Warning } from "../../../components/warning.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { Invited } from "../../partner/invited.tsx";
import { conventionTexts } from "../conventions/texts.ts";
import { BoardFilter, filtered } from "./board-filter.tsx";
import { BoardQuartier, QuietQuartiers } from "./board-quartier.tsx";
import { NextDates } from "./next-dates.tsx";
import { isBefore, isNotStarted } from "./no-campaign.ts";
import { boardTexts } from "./texts.ts";

type Group = { readonly title: string; readonly rows: readonly BoardRow[] };

/** The quartiers under their stage; those without a campaign under what is known of them. */
const groupsOf = (page: Page, rows: readonly BoardRow[]): readonly Group[] => {
  const t = boardTexts(page);
  const groups = [
    ...STAGES.map((stage) => ({
      title: page.t.stages.names[stage],
      rows: rows.filter((row) => row.stage === stage),
    })),
    { title: t.notStarted, rows: rows.filter(isNotStarted) },
    { title: t.before, rows: rows.filter(isBefore) },
  ];
  return groups.filter((group) => group.rows.length > 0);
};

/** Not begun, or past its last gate: nothing holds it. */
const isQuiet = ({ next, rejected }: BoardRow): boolean => next === null && !rejected;

const ByStage = (props: {
  readonly call: TerritoryCall;
  readonly rows: readonly BoardRow[];
  readonly mayWrite: boolean;
}) => {
  const groups = groupsOf(usePage(), props.rows);
  return (
    <>
      {groups.map(({ title, rows }) => (
        <section>
          <h2 class="govuk-heading-m">{title}</h2>
          {rows
            .filter((row) => !isQuiet(row))
            .map((row) => (
              <BoardQuartier call={props.call} row={row} mayWrite={props.mayWrite} />
            ))}
          <QuietQuartiers call={props.call} rows={rows.filter(isQuiet)} mayWrite={props.mayWrite} />
        </section>
      ))}
    </>
  );
};

const Alerts = (props: { readonly call: TerritoryCall; readonly alerts: readonly Alert[] }) => {
  const page = usePage();
  const t = boardTexts(page);
  const { kinds } = conventionTexts(page);
  return (
    <>
      {props.alerts.map(({ convention, conventionKind, on }) => (
        <Warning>
          {t.conventionEnds(kinds[conventionKind].toLowerCase(), page.format.date(on))}{" "}
          <Link path={inSpace(props.call, `/conventions/${convention}`)}>{t.see}</Link>
        </Warning>
      ))}
    </>
  );
};

/** The territory at a glance: where each quartier stands, what blocks it, who must act and until when. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const mayWrite = isAllowed(call.ctx.actor, createQuartier.allow);
    const found = await getBoard(call.ctx, {});
    if (!found.ok) return failurePage(call, found.error);
    const { quartiers, late, alerts, setup } = found.value;
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: call.territory.name }),
      (page) => {
        const t = boardTexts(page);
        const rows = filtered(page, quartiers);
        return (
          <>
            <h1 class="govuk-heading-xl">{call.territory.name}</h1>
            {quartiers.length === 0 ? null : <p class="govuk-body-l">{t.lead(quartiers.length, late)}</p>}
            {mayWrite && quartiers.length > 0 && setup.done < setup.of ? (
              <Inset>
                <p class="govuk-body">
                  {t.setup(setup.done, setup.of)} <Link path={inSpace(call, "/mise-en-place")}>{t.goOn}</Link>
                </p>
              </Inset>
            ) : null}
            <Invited call={call} />
            <Alerts call={call} alerts={alerts} />
            {quartiers.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">
                  {mayWrite ? `${t.setup(setup.done, setup.of)} ${t.noneBody}` : t.noneToRead}
                </p>
                {mayWrite ? <ButtonLink path={inSpace(call, "/mise-en-place")}>{t.begin}</ButtonLink> : null}
              </EmptyState>
            ) : (
              <>
                <BoardFilter rows={quartiers} />
                {rows.length === 0 ? <p class="govuk-body">{t.nothingSuch}</p> : null}
                <ByStage call={call} rows={rows} mayWrite={mayWrite} />
                <NextDates rows={rows} />
              </>
            )}
          </>
        );
      },
    );
  },
};
