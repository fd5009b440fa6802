import { advanceStage } from "@ipt/application/campaigns/advance-stage.ts";
import { getStage, type StageView } from "@ipt/application/campaigns/get-stage.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
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
import { inQuartier } from "./in-quartier.ts";
import { requirementTask } from "./requirement-task.tsx";
import { quartierTexts } from "./texts.ts";

type Standing = Infer<typeof StageView>;
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

const ToDo = ({ call, standing, mayWrite }: Part) => {
  const page = usePage();
  const t = quartierTexts(page);
  const { next, requirements, ready, status } = standing;
  if (status === "rejected")
    return (
      <Inset>
        <p class="govuk-body">{t.rejected}</p>
        {mayWrite ? <ButtonLink path={inQuartier(call, "/commencer")}>{t.startAgain}</ButtonLink> : null}
      </Inset>
    );
  if (next === null) return null;
  const bases = { space: inSpace(call), quartier: inQuartier(call) };
  const stage = page.t.stages.names[next];
  return (
    <>
      <h2 class="govuk-heading-m">{t.todo}</h2>
      <TaskList items={requirements.map((answer) => requirementTask(page, bases, answer))} />
      {mayWrite ? (
        <ButtonLink path={inQuartier(call, "/franchir")} variant={ready ? "main" : "secondary"}>
          {t.gateTitle(stage)}
        </ButtonLink>
      ) : null}
    </>
  );
};

const Records = ({ call }: { readonly call: TerritoryCall }) => {
  const t = quartierTexts(usePage());
  const places = [
    [t.meetings, "/reunions"],
    [t.information, "/information"],
    [t.notification, "/notification"],
    [t.register, "/registre"],
    [t.votes, "/vote"],
    [t.launches, "/lancements"],
    [t.accompaniment, "/accompagnement"],
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

const History = ({ standing }: { readonly standing: Standing }) => {
  const page = usePage();
  const t = quartierTexts(page);
  return (
    <>
      <h2 class="govuk-heading-m">{t.history}</h2>
      {standing.passages.length === 0 ? (
        <p class="govuk-body ipt-quiet">{standing.stage === "preparation" ? t.noPassage : t.past}</p>
      ) : (
        <ul class="govuk-list">
          {standing.passages.map(({ stage, on }) => (
            <li>{t.passedOn(page.t.stages.names[stage], page.format.date(on))}</li>
          ))}
        </ul>
      )}
    </>
  );
};

/** Where a quartier stands, what its next gate still asks, and the way to everything recorded of it. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const [found, stage] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      getStage(call.ctx, { quartier }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    const mayWrite = isAllowed(call.ctx.actor, advanceStage.allow);
    const standing = stage.ok ? stage.value : null;
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
        };
        return (
          <>
            <Notice of={notices} />
            <h1 class="govuk-heading-xl">{found.value.name}</h1>
            {standing === null ? (
              <NotStarted call={call} mayWrite={mayWrite} />
            ) : (
              <>
                <StageStepper stage={standing.stage} stopped={standing.status === "rejected"} />
                <ToDo call={call} standing={standing} mayWrite={mayWrite} />
                <Records call={call} />
                <History standing={standing} />
              </>
            )}
            <p class="govuk-body ipt-links">
              {mayWrite ? <Link path={inQuartier(call, "/modifier")}>{t.edit}</Link> : null}
              <Link path={`/${call.territory.id}/quartiers/${quartier}`}>{t.publicPage}</Link>
            </p>
          </>
        );
      },
    );
  },
};
