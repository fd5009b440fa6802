import { getPublicTerritory, type PublicTerritory } from "@ipt/application/public/get-public-territory.ts";
import { PARTNER_KINDS } from "@ipt/domain/partner/partner.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Inset } from "../../components/inset.tsx";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Tag, type Tone } from "../../components/tag.tsx";
import { publicView } from "../../frame/public-view.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";
import { partialDate } from "./parts.tsx";
import { residentWords } from "./resident-words.ts";

type Shown = PublicTerritory["quartiers"][number];

/** Where a quartier stands; null where no campaign tells, but something that happened there does. */
const stateOf = (
  page: Page,
  { stage, rejected, milestones }: Shown,
): { readonly text: string; readonly tone: Tone } | null => {
  const { city } = residentWords(page);
  if (rejected) return { text: city.rejected, tone: "neutral" };
  if (stage === null && milestones.length > 0) return null;
  if (stage === null) return { text: city.noStage, tone: "neutral" };
  const open = stage === "accompaniment" || stage === "review";
  return { text: page.t.stages.names[stage], tone: open ? "good" : "info" };
};

/** Who runs the scheme in a city, and its quartiers by name. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await getPublicTerritory(call.ctx, {});
    if (!found.ok) return failurePage(call, found.error);
    const { name, id, sandbox, quartiers, partners } = found.value;
    return renderPage(
      call.c,
      (page) => publicView(call, { title: name, description: residentWords(page).city.lead }),
      (page) => {
        const t = residentWords(page);
        return (
          <>
            <h1 class="govuk-heading-xl">
              <span class="ipt-kicker">{t.city.kicker}</span>
              <bdi>{name}</bdi>
            </h1>
            {sandbox ? <Inset>{t.sandbox}</Inset> : null}
            <p class="govuk-body-l">{t.city.lead}</p>
            <h2 class="govuk-heading-m">{t.city.quartiers}</h2>
            {quartiers.length === 0 ? (
              <EmptyState title={t.city.none} level={3}>
                <p class="govuk-body">{t.city.noneBody}</p>
              </EmptyState>
            ) : (
              <ul class="ipt-tiles">
                {quartiers.map((one) => {
                  const state = stateOf(page, one);
                  return (
                    <li class="ipt-tile">
                      <p class="ipt-tile__label">
                        <Link path={`/${id}/quartiers/${one.id}`}>
                          <bdi>{one.name}</bdi>
                        </Link>
                      </p>
                      <p class="ipt-tile__base">
                        {state === null ? null : <Tag tone={state.tone}>{state.text}</Tag>}{" "}
                        {one.published ? null : <Tag tone="warn">{t.city.notPublished}</Tag>}
                      </p>
                      {one.milestones.map(({ on, what }) => (
                        <p class="ipt-tile__base">
                          <span lang="fr">{what}</span>
                          {on === null ? null : ` – ${partialDate(page, on)}`}
                        </p>
                      ))}
                      {one.dwellings === null ? null : (
                        <p class="ipt-tile__foot">{t.city.dwellings(page.format.number(one.dwellings))}</p>
                      )}
                    </li>
                  );
                })}
              </ul>
            )}
            {partners.length === 0 ? null : (
              <>
                <h2 class="govuk-heading-m">{t.city.partners}</h2>
                <SummaryList
                  rows={PARTNER_KINDS.flatMap((kind) => {
                    const names = partners.filter((one) => one.kind === kind).map((one) => one.name);
                    return names.length === 0
                      ? []
                      : [{ key: t.partnerKinds[kind], value: <bdi>{page.format.list(names)}</bdi> }];
                  })}
                />
              </>
            )}
          </>
        );
      },
    );
  },
};
