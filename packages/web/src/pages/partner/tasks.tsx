import { getPartnerTasks } from "@ipt/application/board/get-partner-tasks.ts";
import { isAllowed, partnerOf } from "@ipt/application/kernel/actor.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { listQuartiers } from "@ipt/application/quartiers/list-quartiers.ts";
import type { Partner } from "@ipt/domain/partner/partner.ts";
import { isAtLeast } from "@ipt/domain/playbook/stage.ts";
import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Link } from "../../components/link.tsx";
import { usePage } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { Rows } from "../../components/rows.tsx";
import { TaskList } from "../../components/task-list.tsx";
import { inSpace, staffView } from "../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { dueTask } from "../coordination/quartiers/due-task.tsx";
import { standingOf } from "../coordination/quartiers/standing-of.ts";
import { failurePage } from "../errors/failure.tsx";
import { dropTexts } from "./drop/texts.ts";
import { Invited } from "./invited.tsx";
import { DROPS, REPORTS } from "./reports.ts";
import { partnerTexts } from "./texts.ts";

type Tasks = Infer<typeof getPartnerTasks.output>["tasks"];

const ToDo = (props: { readonly call: TerritoryCall; readonly tasks: Tasks }) => {
  const page = usePage();
  const t = partnerTexts(page);
  const { call, tasks } = props;
  if (tasks.length === 0)
    return (
      <EmptyState title={t.none}>
        <p class="govuk-body">{t.noneBody}</p>
      </EmptyState>
    );
  return (
    <>
      <h2 class="govuk-heading-m">{t.tasks}</h2>
      <TaskList
        items={tasks.map(({ quartier, name, ...task }) => {
          const bases = { space: inSpace(call), quartier: inSpace(call, `/quartiers/${quartier}`) };
          const shown = dueTask(page, bases, task);
          return { ...shown, title: t.taskIn(shown.title, name) };
        })}
      />
    </>
  );
};

const isLaunched = ({ campaign }: Quartier): boolean =>
  campaign?.status === "running" && isAtLeast(campaign.stage, "launch");

/** What the partner tells of each quartier: the forms that suit the quartier's stage and the person's rights. */
const Reports = (props: {
  readonly call: TerritoryCall;
  readonly partner: Partner;
  readonly quartiers: readonly Quartier[];
}) => {
  const page = usePage();
  const t = partnerTexts(page);
  const { call, partner, quartiers } = props;
  const rows = quartiers.flatMap((quartier) => {
    const when = isLaunched(quartier) ? "since-launch" : "before-launch";
    const reports = REPORTS[partner.kind].filter(
      (one) => one.when === when && isAllowed(call.ctx.actor, one.who),
    );
    if (reports.length === 0) return [];
    return [
      {
        title: quartier.name,
        note: standingOf(page, quartier.campaign, quartier.milestones),
        links: reports.map(({ id, path }) => (
          <Link path={inSpace(call, `/quartiers/${quartier.id}${path}`)} about={quartier.name}>
            {t.reports[id]}
          </Link>
        )),
      },
    ];
  });
  return rows.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">{t.report}</h2>
      <Rows items={rows} />
    </section>
  );
};

const Elsewhere = (props: { readonly call: TerritoryCall; readonly partner: Partner }) => {
  const page = usePage();
  const t = partnerTexts(page);
  const { call, partner } = props;
  const drops = isAllowed(call.ctx.actor, ["partner-contributor"]) ? DROPS[partner.kind] : [];
  const titles = dropTexts(page).titles;
  return (
    <>
      {drops.length === 0 ? null : (
        <section>
          <h2 class="govuk-heading-m">{t.files}</h2>
          <p class="govuk-body">{t.filesBody}</p>
          <ul class="govuk-list">
            {drops.map((subject) => (
              <li>
                <Link path={inSpace(call, `/deposer/${subject}`)}>{titles[subject]}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 class="govuk-heading-m">{t.software}</h2>
        <p class="govuk-body">{t.softwareBody}</p>
        <p class="govuk-body ipt-links">
          <Link path={inSpace(call, "/developpeurs")}>{t.developers}</Link>
          <Link path={inSpace(call, "/bienvenue")}>{t.about}</Link>
        </p>
      </section>
    </>
  );
};

/** A partner's day: what waits for it in every quartier, the earliest date first, then what it reports. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const [found, partners, quartiers] = await Promise.all([
      getPartnerTasks(call.ctx, {}),
      listPartners(call.ctx, { limit: 100 }),
      listQuartiers(call.ctx, { limit: 100 }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!partners.ok) return failurePage(call, partners.error);
    if (!quartiers.ok) return failurePage(call, quartiers.error);
    const partner = partners.value.items.find(({ id }) => id === partnerOf(call.ctx.actor)) ?? null;
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: partnerTexts(page).title }),
      (page) => {
        const t = partnerTexts(page);
        if (partner === null)
          return (
            <>
              <h1 class="govuk-heading-xl">{t.title}</h1>
              <EmptyState title={t.noPartner}>
                <p class="govuk-body">{t.noPartnerBody}</p>
                <p class="govuk-body">
                  <Link path={inSpace(call)}>{t.board}</Link>
                </p>
              </EmptyState>
            </>
          );
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead(partner.name)}</p>
            <Invited call={call} />
            <ToDo call={call} tasks={found.value.tasks} />
            <Reports call={call} partner={partner} quartiers={quartiers.value.items} />
            <Elsewhere call={call} partner={partner} />
          </>
        );
      },
    );
  },
};
