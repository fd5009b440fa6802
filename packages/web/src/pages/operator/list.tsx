import { listOverviews } from "@ipt/application/operation/list-overviews.ts";
import { STAGES } from "@ipt/domain/playbook/stage.ts";
import { ButtonLink } from "../../components/button-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { FilterLinks } from "../../components/filter-links.tsx";
import { Inset } from "../../components/inset.tsx";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { SearchForm } from "../../components/search-form.tsx";
import { Table } from "../../components/table.tsx";
import { Tag } from "../../components/tag.tsx";
import { Notice } from "../../frame/notice.tsx";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { siteContext } from "../../routes/site-context.ts";
import { costShown } from "../coordination/settings/usage-table.tsx";
import { failurePage } from "../errors/failure.tsx";
import { STATE_TONES } from "../onboarding/state-tones.ts";
import { filePath, OPERATION, operatorView } from "./operator-view.ts";
import { operatorTexts } from "./texts.ts";

const QUERY = "q";
const STATE = "etat";
const STATES = ["pending", "active", "suspended", "refused"] as const;
const IDLE_DAYS = 60;
const MS_PER_DAY = 86_400_000;

type Overview = Extract<Awaited<ReturnType<typeof listOverviews>>, { ok: true }>["value"]["items"][number];

/** Failures of more than one request in a hundred call for a look; fewer are an accident. */
const WORRYING_SHARE = 0.01;

const quartiersOf = (page: Page, { quartiers }: Overview): string => {
  const t = operatorTexts(page);
  const { number } = page.format;
  const parts = [
    ...STAGES.flatMap((stage) =>
      quartiers[stage] ? [t.atStage(number(quartiers[stage]), t.atStages[stage])] : [],
    ),
    ...(quartiers["none"] ? [t.notBegun(quartiers["none"] === 1, number(quartiers["none"]))] : []),
  ];
  return parts.length === 0 ? t.noQuartier : parts.join(", ");
};

const alertsOf = (page: Page, now: string, one: Overview): readonly string[] => {
  const t = operatorTexts(page);
  const { usage } = one;
  const voting = one.quartiers["vote"] ?? 0;
  const days = Math.floor((Date.parse(now) - Date.parse(one.updatedAt)) / MS_PER_DAY);
  return [
    ...(one.status === "pending" ? [t.alertPending] : []),
    ...(voting > 0 ? [t.alertVote(voting === 1, page.format.number(voting))] : []),
    ...(one.status === "active" && !one.sandbox && days >= IDLE_DAYS
      ? [t.alertIdle(page.format.number(days))]
      : []),
    ...(usage && usage.errors > usage.requests * WORRYING_SHARE
      ? [t.alertErrors(page.format.number(usage.errors))]
      : []),
    ...(usage && usage.refused > 0 ? [t.alertRefused(page.format.number(usage.refused))] : []),
  ];
};

/** Every territory: how it stands, what calls for the operator. */
export const page: PageModule<SiteCall> = {
  get: async (call) => {
    const query = (call.c.req.query(QUERY) ?? "").trim();
    const asked = call.c.req.query(STATE);
    const status = STATES.find((one) => one === asked);
    const found = await listOverviews(siteContext(call), { q: query, ...(status ? { status } : {}) });
    if (!found.ok) return failurePage(call, found.error);
    const { items, counts } = found.value;
    const total = STATES.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
    const waiting = counts.pending ?? 0;
    const withQuery = (state: string | null): string => {
      const params = new URLSearchParams();
      if (query !== "") params.set(QUERY, query);
      if (state !== null) params.set(STATE, state);
      const search = params.toString();
      return search === "" ? OPERATION : `${OPERATION}?${search}`;
    };
    return renderPage(
      call.c,
      (page) => operatorView(page, { title: operatorTexts(page).title }),
      (page) => {
        const t = operatorTexts(page);
        const { number } = page.format;
        const filters = [
          { state: null, text: t.all(number(total)) },
          ...STATES.map((state) => ({ state, text: `${t.states[state]} (${number(counts[state] ?? 0)})` })),
        ];
        return (
          <>
            <Notice of={t.notices} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            {waiting > 0 && status !== "pending" ? (
              <Inset>
                {t.toDecide(waiting === 1, number(waiting))}{" "}
                <Link path={`${OPERATION}?${STATE}=pending`}>{t.seeRequests}</Link>
              </Inset>
            ) : null}
            <ButtonLink path={`${OPERATION}/nouveau`}>{t.add}</ButtonLink>
            <SearchForm name={QUERY} label={t.search} value={query} />
            <FilterLinks
              label={t.filter}
              items={filters.map(({ state, text }) => ({
                text,
                path: withQuery(state),
                current: (status ?? null) === state,
              }))}
            />
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <Table
                caption={t.title}
                hideCaption
                columns={[
                  { name: t.name },
                  { name: t.status },
                  { name: t.quartiers },
                  { name: t.used },
                  { name: t.alerts },
                  { name: t.changed },
                ]}
                rows={items.map((one) => [
                  <>
                    <Link path={filePath(one.id)}>{one.name}</Link>
                    {one.sandbox ? (
                      <>
                        <br />
                        <span class="ipt-quiet">{t.sandbox}</span>
                      </>
                    ) : null}
                  </>,
                  <Tag tone={STATE_TONES[one.status]}>{t.state[one.status]}</Tag>,
                  quartiersOf(page, one),
                  one.usage === null
                    ? "–"
                    : t.usedIn(number(one.usage.requests), costShown(page, one.usage.euros)),
                  alertsOf(page, call.deps.now(), one).join(", ") || "–",
                  page.format.dateTime(one.updatedAt),
                ])}
              />
            )}
            {found.value.found > items.length ? (
              <p class="govuk-body">{t.shown(number(items.length), number(found.value.found))}</p>
            ) : null}
          </>
        );
      },
    );
  },
};
