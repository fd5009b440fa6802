import { listOverviews } from "@ipt/application/operation/list-overviews.ts";
import type { ProjectionHealth, RingingAlarm, ServiceHealth } from "@ipt/application/ports/health.ts";
import { STANDING_EUROS_A_MONTH } from "@ipt/domain/platform/cost-of-usage.ts";
import { STATUS_PATH } from "../../components/footer.tsx";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { Table } from "../../components/table.tsx";
import { Tag, type Tone } from "../../components/tag.tsx";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { siteContext } from "../../routes/site-context.ts";
import { costShown } from "../coordination/settings/usage-table.tsx";
import { filePath, OPERATION, operatorView } from "./operator-view.ts";
import { platformTexts } from "./platform-texts.ts";

/** One read takes less, or the store is slow. */
const SLOW_MS = 1500;

/** The territories that cost most, of those that the first page shows. */
const MOST_COSTLY = 20;

/** A queue with more than this is not being emptied as it fills. */
const MOST_WAITING = 100;

/** A record of the stream is handled within seconds; the alarm waits a quarter of an hour. */
const LATE_MS = 60_000;

type Health = "up" | "slow" | "down";
type Line = { readonly part: string; readonly health: Health; readonly detail: string };

const TONES = { up: "good", slow: "warn", down: "bad" } as const satisfies Record<Health, Tone>;

/** Reads the operator's list, as its first page does, and times it. */
const readTerritories = async (call: SiteCall) => {
  const started = performance.now();
  try {
    const found = await listOverviews(siteContext(call), {});
    if (!found.ok) return null;
    const { counts, items } = found.value;
    return {
      ms: Math.round(performance.now() - started),
      total: Object.values(counts).reduce((sum, one) => sum + one, 0),
      used: items
        .flatMap(({ id, name, usage }) => (usage === null ? [] : [{ id, name, ...usage }]))
        .toSorted((a, b) => b.euros - a.euros)
        .slice(0, MOST_COSTLY),
    };
  } catch {
    return null;
  }
};

const projectionLine = (page: Page, projection: ProjectionHealth): Line => {
  const t = platformTexts(page);
  const { number } = page.format;
  const part = t.projection;
  if (projection.kind === "behind")
    return { part, health: "slow", detail: t.behind(number(projection.waitedMs)) };
  if (projection.kind === "caught-up")
    return { part, health: "up", detail: t.projected(number(projection.ms)) };
  const { ms, minutes } = projection;
  if (ms === null) return { part, health: "up", detail: t.nothingToProject(number(minutes)) };
  return { part, health: ms > LATE_MS ? "slow" : "up", detail: t.age(number(ms / 1000), number(minutes)) };
};

const machineryOf = (page: Page, health: ServiceHealth): readonly Line[] => {
  const t = platformTexts(page);
  const { number } = page.format;
  const { setAside, mailsKept, queues } = health;
  return [
    projectionLine(page, health.projection),
    ...queues.map(({ queue, waiting, underWay }) => ({
      part: t.queues[queue],
      health: waiting > MOST_WAITING ? ("slow" as const) : ("up" as const),
      detail: t.queued(number(waiting), number(underWay)),
    })),
    {
      part: t.setAside,
      health: setAside === 0 ? "up" : "down",
      detail: setAside === 0 ? t.setAsideNone : t.setAsideSome(setAside === 1, number(setAside)),
    },
    ...(mailsKept === null
      ? []
      : [{ part: t.mails, health: "up" as const, detail: t.mailsKept(mailsKept === 1, number(mailsKept)) }]),
  ];
};

const TONE_OF = { critical: "bad", major: "warn", minor: "info" } as const satisfies Record<
  RingingAlarm["severity"],
  Tone
>;

const Alarms = ({ page, alarms }: { readonly page: Page; readonly alarms: readonly RingingAlarm[] }) => {
  const t = platformTexts(page);
  if (alarms.length === 0) return <p class="govuk-body">{t.noAlarm}</p>;
  return (
    <Table
      caption={t.alarms}
      hideCaption
      columns={[{ name: t.alarm }, { name: t.severity }, { name: t.since }, { name: t.runbook }]}
      rows={alarms.map(({ title, severity, since, runbook }) => [
        title,
        <Tag tone={TONE_OF[severity]}>{t.severities[severity]}</Tag>,
        since === null ? "–" : page.format.dateTime(since),
        `${runbook}.md`,
      ])}
    />
  );
};

/** Asks the machinery how it does; a page that tells of failures must not fail with them. */
const readMachinery = async (call: SiteCall): Promise<ServiceHealth | "unknown" | null> => {
  try {
    return (await call.deps.health?.()) ?? null;
  } catch {
    return "unknown";
  }
};

/** Whether each part does its work, tried when the page is opened. */
export const page: PageModule<SiteCall> = {
  get: async (call) => {
    const [data, machinery] = await Promise.all([readTerritories(call), readMachinery(call)]);
    return renderPage(
      call.c,
      (page) => operatorView(page, { title: platformTexts(page).health }),
      (page) => {
        const t = platformTexts(page);
        const { number, dateTime } = page.format;
        const lines: readonly Line[] = [
          data === null
            ? { part: t.data, health: "down", detail: t.dataDown }
            : {
                part: t.data,
                health: data.ms > SLOW_MS ? "slow" : "up",
                detail: t.dataIn(number(data.ms)),
              },
          ...(machinery === "unknown"
            ? [{ part: t.machinery, health: "down" as const, detail: t.machineryDown }]
            : []),
          ...(typeof machinery === "object" && machinery ? machineryOf(page, machinery) : []),
        ];
        return (
          <>
            <h1 class="govuk-heading-xl">{t.health}</h1>
            <p class="govuk-body">{t.checked(dateTime(call.deps.now()))}</p>
            <Table
              caption={t.health}
              hideCaption
              columns={[{ name: t.part }, { name: t.state }, { name: t.detail }]}
              rows={lines.map(({ part, health, detail }) => [
                part,
                <Tag tone={TONES[health]}>{t[health]}</Tag>,
                detail,
              ])}
            />
            {typeof machinery === "object" && machinery?.alarms ? (
              <>
                <h2 class="govuk-heading-m">{t.alarms}</h2>
                <Alarms page={page} alarms={machinery.alarms} />
              </>
            ) : null}
            {typeof machinery === "object" && machinery ? null : <p class="govuk-body">{t.elsewhere}</p>}
            <h2 class="govuk-heading-m">{t.usage}</h2>
            <p class="govuk-body">{t.usageBody}</p>
            <p class="govuk-body">
              {data === null ? null : `${t.territories(data.total === 1, number(data.total))} – `}
              <Link path={OPERATION}>{t.seeTerritories}</Link>
            </p>
            {data === null || data.used.length === 0 ? null : (
              <Table
                caption={t.costs}
                columns={[
                  { name: t.territory },
                  { name: t.month },
                  { name: t.requestsUsed, numeric: true },
                  { name: t.unitsUsed, numeric: true },
                  { name: t.cost, numeric: true },
                ]}
                rows={data.used.map((one) => [
                  <Link path={filePath(one.id)}>{one.name}</Link>,
                  page.format.month(one.month),
                  number(one.requests),
                  number(Math.round(one.readUnits + one.writeUnits)),
                  costShown(page, one.euros),
                ])}
              />
            )}
            <p class="govuk-body ipt-quiet">
              {t.standing(page.format.money({ cents: STANDING_EUROS_A_MONTH * 100 }))}
            </p>
            <h2 class="govuk-heading-m">{t.public}</h2>
            <p class="govuk-body">
              <Link path={STATUS_PATH}>{t.publicLink}</Link>
            </p>
          </>
        );
      },
    );
  },
};
