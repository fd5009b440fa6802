import { readQuartier } from "@ipt/application/resident/read-quartier.ts";
import { renderPage } from "../../components/render-page.tsx";
import { StageBanner } from "../../components/stage-banner.tsx";
import { StageStepper } from "../../components/stage-stepper.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { publicView } from "../../frame/public-view.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";
import { quartierTexts } from "./quartier-texts.ts";

/** A quartier's page: one message, one action, then what, when and who. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await readQuartier(call.ctx, { quartier: call.param("quartier") });
    if (!found.ok) return failurePage(call, found.error);
    const { quartier, offer, price, landlord, provider } = found.value;
    const stage = quartier.campaign?.stage ?? "preparation";
    const rejected = quartier.campaign?.status === "rejected";
    return renderPage(
      call.c,
      (page) => publicView(call, { title: quartier.name, description: quartierTexts(page).messages[stage] }),
      (page) => {
        const t = quartierTexts(page);
        const { format } = page;
        const rows = [
          { key: t.price, value: price ? t.perMonth(format.money(price)) : t.unknown },
          { key: t.speed, value: offer ? t.megabits(format.number(offer.downstreamMbps)) : t.unknown },
          ...(landlord ? [{ key: t.landlord, value: <bdi>{landlord}</bdi> }] : []),
          ...(provider ? [{ key: t.provider, value: <bdi>{provider}</bdi> }] : []),
          ...(quartier.dwellings === null
            ? []
            : [{ key: t.dwellings, value: format.number(quartier.dwellings) }]),
        ];
        return (
          <>
            <h1 class="govuk-heading-xl">
              <span class="ipt-kicker">{t.kicker(call.territory.name)}</span>
              <bdi>{quartier.name}</bdi>
            </h1>
            <StageBanner message={rejected ? t.rejected : t.messages[stage]} />
            <h2 class="govuk-heading-m">{t.facts}</h2>
            <SummaryList rows={rows} />
            <h2 class="govuk-heading-m">{t.stages}</h2>
            <StageStepper stage={stage} stopped={rejected} />
          </>
        );
      },
    );
  },
};
