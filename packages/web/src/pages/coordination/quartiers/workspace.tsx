import { advanceStage } from "@ipt/application/campaigns/advance-stage.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { getWorkspace, type Workspace } from "@ipt/application/planning/get-workspace.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { Details } from "../../../components/details.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { StageStepper } from "../../../components/stage-stepper.tsx";
import { TaskList } from "../../../components/task-list.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { dueTask } from "./due-task.tsx";
import { inQuartier } from "./in-quartier.ts";
import { publicationTexts } from "./publication-texts.ts";
import { quartierTexts } from "./texts.ts";

type Standing = Infer<typeof Workspace>;
type Part = { readonly call: TerritoryCall; readonly standing: Standing; readonly mayWrite: boolean };

const NotStarted = (props: { readonly call: TerritoryCall; readonly mayWrite: boolean }) => {
  const t = quartierTexts(usePage());
  return (
    <EmptyState title={t.notStarted}>
      <p class="govuk-body">{t.notStartedBody}</p>
      {props.mayWrite ? (
        <ButtonLink path={inQuartier(props.call, "/commencer")}>{t.startTitle}</ButtonLink>
      ) : null}
    </EmptyState>
  );
};

const isOver = ({ status }: Standing): boolean => status === "rejected";

const ToDo = ({ call, standing, mayWrite }: Part) => {
  const page = usePage();
  const t = quartierTexts(page);
  const next = standing.stages.find(({ state }) => state === "open");
  if (isOver(standing))
    return (
      <Inset>
        <p class="govuk-body">{t.rejected}</p>
        {mayWrite ? <ButtonLink path={inQuartier(call, "/commencer")}>{t.startAgain}</ButtonLink> : null}
      </Inset>
    );
  if (!next) return null;
  const bases = { space: inSpace(call), quartier: inQuartier(call) };
  const ready = next.tasks.every(({ status }) => status !== "missing");
  return (
    <>
      <h2 class="govuk-heading-m">{t.todo}</h2>
      <TaskList items={next.tasks.map((answer) => dueTask(page, bases, answer))} />
      {mayWrite ? (
        <ButtonLink path={inQuartier(call, "/franchir")} variant={ready ? "main" : "secondary"}>
          {t.gateTitle(page.t.stages.names[next.into])}
        </ButtonLink>
      ) : null}
    </>
  );
};

const Records = ({ call }: { readonly call: TerritoryCall }) => {
  const t = quartierTexts(usePage());
  const places = [
    [t.calendar, "/calendrier"],
    [t.meetings, "/reunions"],
    [t.information, "/information"],
    [t.notification, "/notification"],
    [t.register, "/registre"],
    [t.votes, "/vote"],
    [t.launches, "/lancements"],
    [t.accompaniment, "/accompagnement"],
    [t.content, "/contenus"],
    [t.review, "/bilan"],
  ] as const;
  return (
    <>
      <h2 class="govuk-heading-m">{t.records}</h2>
      <ul class="govuk-list ipt-columns">
        {places.map(([text, path]) => (
          <li>
            <Link path={inQuartier(call, path)}>{text}</Link>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The other stages: what was met when a gate was passed, and what those ahead will ask. */
const OtherStages = ({ call, standing }: { readonly call: TerritoryCall; readonly standing: Standing }) => {
  const page = usePage();
  const t = quartierTexts(page);
  const bases = { space: inSpace(call), quartier: inQuartier(call) };
  const passedOn = (stage: string) => standing.passages.find((one) => one.stage === stage)?.on ?? null;
  const others = standing.stages.filter(
    ({ state }) => state === "done" || (state === "later" && !isOver(standing)),
  );
  return (
    <>
      <h2 class="govuk-heading-m">{t.otherStages}</h2>
      {standing.passages.length === 0 && standing.stage !== "preparation" ? (
        <p class="govuk-body ipt-quiet">{t.past}</p>
      ) : null}
      {others.map(({ into, state, tasks }) => {
        const day = passedOn(into);
        const name = page.t.stages.names[into];
        if (state === "done" && day === null) return null;
        return (
          <Details summary={day === null ? t.laterStage(name) : t.passedOn(name, page.format.date(day))}>
            <TaskList id={`stage-${into}`} items={tasks.map((answer) => dueTask(page, bases, answer))} />
          </Details>
        );
      })}
    </>
  );
};

const Publication = (props: {
  readonly call: TerritoryCall;
  readonly published: string | null;
  readonly mayWrite: boolean;
}) => {
  const page = usePage();
  const { call, published } = props;
  const t = publicationTexts(page);
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <p class="govuk-body">{published === null ? t.hidden : t.published(page.format.dateTime(published))}</p>
      <p class="govuk-body ipt-links">
        <Link path={`/${call.territory.id}/quartiers/${call.param("quartier")}`}>{t.see}</Link>
        {props.mayWrite ? (
          <Link path={inQuartier(call, "/publier")}>{published === null ? t.publish : t.withdraw}</Link>
        ) : null}
      </p>
    </>
  );
};

/** Where a quartier stands, what its next gate still asks, and the way to everything recorded of it. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const [found, workspace] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      getWorkspace(call.ctx, { quartier }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    const mayWrite = isAllowed(call.ctx.actor, advanceStage.allow);
    const standing = workspace.ok ? workspace.value : null;
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: found.value.name,
          crumbs: [{ text: quartierTexts(page).title, path: inSpace(call, "/quartiers") }],
        }),
      (page) => {
        const t = quartierTexts(page);
        const notices = {
          cree: t.created,
          modifie: t.changed,
          commence: t.started,
          avance: t.advanced,
          deroge: t.derogated,
          publie: publicationTexts(page).donePublished,
          retire: publicationTexts(page).doneWithdrawn,
        };
        return (
          <>
            <Notice of={notices} />
            <h1 class="govuk-heading-xl">{found.value.name}</h1>
            {standing === null ? (
              <NotStarted call={call} mayWrite={mayWrite} />
            ) : (
              <>
                <StageStepper stage={standing.stage} stopped={isOver(standing)} />
                <ToDo call={call} standing={standing} mayWrite={mayWrite} />
                <OtherStages call={call} standing={standing} />
                <Records call={call} />
              </>
            )}
            <Publication call={call} published={found.value.publication?.at ?? null} mayWrite={mayWrite} />
            {mayWrite ? (
              <p class="govuk-body">
                <Link path={inQuartier(call, "/modifier")}>{t.edit}</Link>
              </p>
            ) : null}
          </>
        );
      },
    );
  },
};
