import { getPublicQuartier } from "@ipt/application/public/get-public-quartier.ts";
import type { PublicQuartier } from "@ipt/domain/content/public-quartier.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { usePage } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { SummaryList, type SummaryRow } from "../../components/summary-list.tsx";
import { Warning } from "../../components/warning.tsx";
import { staffView } from "../../frame/staff-view.ts";
import { staffTexts } from "../../i18n/texts.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { quartierCrumb } from "../coordination/quartiers/in-quartier.ts";
import { failurePage } from "../errors/failure.tsx";
import { partialDate } from "../resident/parts.tsx";

const texts = staffTexts(
  {
    title: "Ligne de charge",
    lead: "Ce que le bailleur porte sur l'avis d'échéance de chaque logement, une fois le service adopté.",
    notAdopted: "Rien à appeler pour l'instant",
    notAdoptedBody:
      "La ligne ne s'appelle qu'après l'adoption par les locataires et le procès-verbal scellé.",
    wording: "Libellé",
    wordingOf: (offer: string) => `Internet pour tous – ${offer}`,
    perMonth: "Par mois et par logement",
    perYear: "Par an et par logement",
    from: "Prix en vigueur depuis",
    source: "Source du prix",
    voted: "Prix voté",
    everyone: "Qui la paie",
    everyoneBody: "Tous les logements du quartier, abonnés ou non : c'est ce qui a été voté.",
    differs:
      "Le prix en vigueur n'est pas celui qui a été voté : ne l'appelez pas avant de l'avoir éclairci avec la coordination.",
    unknown: "La convention de service ne dit pas encore le prix.",
  },
  {
    title: "Charge line",
    lead: "What the landlord puts on each dwelling’s rent notice, once the service is adopted.",
    notAdopted: "Nothing to charge yet",
    notAdoptedBody: "The line is charged only after the tenants adopted it and the minutes are sealed.",
    wording: "Wording",
    wordingOf: (offer: string) => `Internet pour tous – ${offer}`,
    perMonth: "Per month and dwelling",
    perYear: "Per year and dwelling",
    from: "Price in force since",
    source: "Source of the price",
    voted: "Price voted",
    everyone: "Who pays it",
    everyoneBody: "Every dwelling of the quartier, subscriber or not: that is what was voted.",
    differs:
      "The price in force is not the one that was voted: do not charge it before clearing it up with the coordination.",
    unknown: "The service convention does not give the price yet.",
  },
);

const MONTHS = 12;

const isAdopted = ({ vote }: PublicQuartier): boolean => {
  if (vote === null) return false;
  const outcome = vote.held === "here" ? vote.decision?.outcome : vote.outcome;
  return outcome === "adopted";
};

const Line = (props: { readonly quartier: PublicQuartier }) => {
  const page = usePage();
  const t = texts(page);
  const { money } = page.format;
  const { offer, vote } = props.quartier;
  const price = offer?.price ?? null;
  const voted = vote?.held === "here" ? vote.price : null;
  if (offer === null || price === null) return <p class="govuk-body">{t.unknown}</p>;
  const rows: readonly SummaryRow[] = [
    { key: t.wording, value: t.wordingOf(offer.name) },
    { key: t.perMonth, value: <strong>{money(price)}</strong> },
    { key: t.perYear, value: money({ cents: price.cents * MONTHS }) },
    { key: t.from, value: partialDate(page, offer.priceFrom) },
    ...(offer.priceSource === null ? [] : [{ key: t.source, value: offer.priceSource }]),
    ...(voted === null ? [] : [{ key: t.voted, value: money(voted) }]),
    { key: t.everyone, value: t.everyoneBody },
  ];
  return (
    <>
      {voted !== null && voted.cents !== price.cents ? <Warning>{t.differs}</Warning> : null}
      <SummaryList rows={rows} />
    </>
  );
};

/** What a landlord charges each dwelling: the price voted, its day and its source. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await getPublicQuartier(call.ctx, { quartier: call.param("quartier") });
    if (!found.ok) return failurePage(call, found.error);
    const quartier = found.value;
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: texts(page).title,
          crumbs: [quartierCrumb(call, quartier.name)],
        }),
      (page) => {
        const t = texts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {isAdopted(quartier) ? (
              <Line quartier={quartier} />
            ) : (
              <EmptyState title={t.notAdopted}>
                <p class="govuk-body">{t.notAdoptedBody}</p>
              </EmptyState>
            )}
          </>
        );
      },
    );
  },
};
