import { listOverviews } from "@ipt/application/operation/list-overviews.ts";
import type { ServiceHealth } from "@ipt/application/ports/health.ts";
import { STATUS_PATH } from "../../components/footer.tsx";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { Table } from "../../components/table.tsx";
import { Tag, type Tone } from "../../components/tag.tsx";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { siteContext } from "../../routes/site-context.ts";
import { OPERATION, operatorView } from "./operator-view.ts";
import { platformTexts } from "./platform-texts.ts";

/** One read takes less, or the store is slow. */
const SLOW_MS = 1500;

type Line = { readonly part: string; readonly health: "up" | "slow" | "down"; readonly detail: string };

const TONES = { up: "good", slow: "warn", down: "bad" } as const satisfies Record<Line["health"], Tone>;

/** Reads the operator's list, as its first page does, and times it. */
const readTerritories = async (call: SiteCall) => {
  const started = performance.now();
  try {
    const found = await listOverviews(siteContext(call), {});
    const counts = found.ok ? Object.values(found.value.counts) : [];
    return {
      ms: Math.round(performance.now() - started),
      total: counts.reduce((sum, one) => sum + one, 0),
    };
  } catch {
    return null;
  }
};

const machineryOf = (page: Page, health: ServiceHealth): readonly Line[] => {
  const t = platformTexts(page);
  const { number } = page.format;
  const { projectedInMs, waitedMs, setAside, mailsKept } = health;
  return [
    {
      part: t.projection,
      health: projectedInMs === null ? "slow" : "up",
      detail: projectedInMs === null ? t.behind(number(waitedMs)) : t.projected(number(projectedInMs)),
    },
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

/** Whether each part does its work, tried when the page is opened. */
export const page: PageModule<SiteCall> = {
  get: async (call) => {
    const [data, machinery] = await Promise.all([readTerritories(call), call.deps.health?.() ?? null]);
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
          ...(machinery ? machineryOf(page, machinery) : []),
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
            {machinery ? null : <p class="govuk-body">{t.elsewhere}</p>}
            <h2 class="govuk-heading-m">{t.usage}</h2>
            <p class="govuk-body">{t.usageBody}</p>
            <p class="govuk-body">
              {data === null ? null : `${t.territories(data.total === 1, number(data.total))} – `}
              <Link path={OPERATION}>{t.seeTerritories}</Link>
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
