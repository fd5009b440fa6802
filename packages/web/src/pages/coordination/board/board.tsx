import { getBoard } from "@ipt/application/board/get-board.ts";
import { getSetup } from "@ipt/application/board/get-setup.ts";
import type { BoardRow } from "@ipt/application/board/load-board.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { STAGES } from "@ipt/domain/playbook/stage.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { EventList } from "../../../components/event-list.tsx";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { type Page, usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { Tag } from "../../../components/tag.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { titleOf, whenOf } from "../../resident/parts.tsx";
import { BoardQuartier } from "./board-quartier.tsx";
import { boardTexts } from "./texts.ts";

const SHOWN_DATES = 5;

const NextDates = ({ rows }: { readonly rows: readonly BoardRow[] }) => {
  const page = usePage();
  const t = boardTexts(page);
  const dates = rows
    .flatMap(({ name, dates }) => dates.map((entry) => ({ name, entry })))
    .filter(({ entry }) => !entry.cancelled)
    .toSorted((a, b) => (a.entry.on < b.entry.on ? -1 : 1))
    .slice(0, SHOWN_DATES);
  return (
    <>
      <h2 class="govuk-heading-m">{t.dates}</h2>
      {dates.length === 0 ? (
        <p class="govuk-body ipt-quiet">{t.noDates}</p>
      ) : (
        <EventList
          items={dates.map(({ name, entry }) => ({
            on: entry.on,
            title: `${name} – ${titleOf(page, entry)}`,
            when: whenOf(page, entry),
            where: entry.place,
            state: entry.provisional ? <Tag>{t.provisional}</Tag> : null,
          }))}
        />
      )}
    </>
  );
};

const stateText = (page: Page, { status, statusReason }: TerritoryCall["territory"]): string | null => {
  const t = boardTexts(page);
  if (status === "pending") return t.pending;
  if (status === "suspended") return t.suspended;
  return status === "refused" ? t.refused(statusReason ?? "") : null;
};

const ByStage = (props: {
  readonly call: TerritoryCall;
  readonly rows: readonly BoardRow[];
  readonly mayWrite: boolean;
}) => {
  const page = usePage();
  const groups = [...STAGES, null]
    .map((stage) => ({ stage, rows: props.rows.filter((row) => row.stage === stage) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      {groups.map(({ stage, rows }) => (
        <section>
          <h2 class="govuk-heading-m">
            {stage === null ? boardTexts(page).notStarted : page.t.stages.names[stage]}
          </h2>
          {rows.map((row) => (
            <BoardQuartier call={props.call} row={row} mayWrite={props.mayWrite} />
          ))}
        </section>
      ))}
    </>
  );
};

/** The territory at a glance: where each quartier stands, what blocks it, who must act and until when. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const mayWrite = isAllowed(call.ctx.actor, createQuartier.allow);
    const [found, setup] = await Promise.all([
      getBoard(call.ctx, {}),
      mayWrite ? getSetup(call.ctx, {}) : null,
    ]);
    if (!found.ok) return failurePage(call, found.error);
    const { quartiers, late } = found.value;
    const steps = setup?.ok ? setup.value : null;
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: call.territory.name }),
      (page) => {
        const t = boardTexts(page);
        const state = stateText(page, call.territory);
        return (
          <>
            <h1 class="govuk-heading-xl">{call.territory.name}</h1>
            {quartiers.length === 0 ? null : <p class="govuk-body-l">{t.lead(quartiers.length, late)}</p>}
            {state === null ? null : (
              <Inset>
                <p class="govuk-body">{state}</p>
              </Inset>
            )}
            {steps && steps.done < steps.steps.length ? (
              <Inset>
                <p class="govuk-body">
                  {t.setup(steps.done, steps.steps.length)}{" "}
                  <Link path={inSpace(call, "/mise-en-place")}>{t.goOn}</Link>
                </p>
              </Inset>
            ) : null}
            {quartiers.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
                {mayWrite ? <ButtonLink path={inSpace(call, "/mise-en-place")}>{t.goOn}</ButtonLink> : null}
              </EmptyState>
            ) : (
              <>
                <ByStage call={call} rows={quartiers} mayWrite={mayWrite} />
                <NextDates rows={quartiers} />
              </>
            )}
          </>
        );
      },
    );
  },
};
