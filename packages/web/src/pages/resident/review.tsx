import { getPublishedReview } from "@ipt/application/public/get-published-review.ts";
import type { Indicator } from "@ipt/domain/indicators/indicator.ts";
import { type Bar, BarChart } from "../../components/bar-chart.tsx";
import { Breakable } from "../../components/breakable.tsx";
import { Details } from "../../components/details.tsx";
import { Inset } from "../../components/inset.tsx";
import type { Page } from "../../components/page-context.ts";
import { Paragraphs } from "../../components/prose.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { Table } from "../../components/table.tsx";
import { publicView } from "../../frame/public-view.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";
import { indicatorWords } from "./indicator-words.ts";
import { baseOf, figureOf, periodOf, sourceOf } from "./parts.tsx";
import { quartierPath } from "./quartier-page.tsx";
import { residentWords } from "./resident-words.ts";

const barsOf = (page: Page, indicators: readonly Indicator[]): readonly Bar[] =>
  indicators.flatMap((one) => {
    const { numerator, denominator, base, id } = one;
    if (base !== "dwellings-of-the-quartier" || numerator === null || denominator === null) return [];
    return denominator === 0
      ? []
      : [
          {
            label: indicatorWords(page).names[id],
            share: numerator / denominator,
            value: page.t.figures.outOf(page.format.number(numerator), page.format.number(denominator), ""),
          },
        ];
  });

const rowOf = (page: Page, indicator: Indicator) => {
  const { figures } = page.t;
  return [
    indicatorWords(page).names[indicator.id],
    <strong>{figureOf(page, indicator) ?? figures.unknown}</strong>,
    baseOf(page, indicator) ?? "–",
    periodOf(page, indicator) ?? "–",
    figures.statuses[indicator.status],
    <Breakable>{sourceOf(page, indicator) ?? "–"}</Breakable>,
  ];
};

/** A published bilan: what is known with its base, period, source and reliability, then what nobody counted. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await getPublishedReview(call.ctx, {
      quartier: call.param("quartier"),
      asOf: call.param("asOf"),
    });
    if (!found.ok) return failurePage(call, found.error);
    const { asOf, comment, publishedAt, review } = found.value;
    const known = review.indicators.filter((one) => one.numerator !== null);
    const unknown = review.indicators.filter((one) => one.numerator === null);
    return renderPage(
      call.c,
      (page) => {
        const t = residentWords(page);
        return publicView(call, {
          title: t.results.reviewOf(page.format.date(asOf)),
          crumbs: [
            { text: call.territory.name, path: `/${call.territory.id}` },
            { text: t.nav.quartier, path: quartierPath(call) },
            { text: t.results.title, path: quartierPath(call, "/resultats") },
          ],
        });
      },
      (page) => {
        const words = residentWords(page).results;
        const bars = barsOf(page, known);
        return (
          <>
            <h1 class="govuk-heading-xl">{words.reviewOf(page.format.date(asOf))}</h1>
            <p class="govuk-body ipt-quiet">{words.published(page.format.dateTime(publishedAt))}</p>
            {comment === null ? null : <Paragraphs text={comment} />}
            {bars.length === 0 ? null : (
              <BarChart
                title={words.shares}
                measure={page.t.figures.asOf(page.format.date(asOf))}
                bars={bars}
              />
            )}
            <Table
              caption={words.known}
              columns={[
                { name: words.figure },
                { name: words.value, numeric: true },
                { name: words.share },
                { name: words.period },
                { name: words.status },
                { name: words.source },
              ]}
              rows={known.map((one) => rowOf(page, one))}
            />
            {review.notes.length === 0 ? null : (
              <Inset>
                <p class="govuk-body">
                  {words.differs} –{" "}
                  {page.format.list(
                    review.notes.map(({ value, source }) => `${page.format.number(value)} (${source})`),
                  )}
                </p>
              </Inset>
            )}
            {unknown.length === 0 ? null : (
              <Details summary={words.unknownFigures}>
                <ul class="govuk-list govuk-list--bullet">
                  {unknown.map(({ id }) => (
                    <li>{indicatorWords(page).names[id]}</li>
                  ))}
                </ul>
              </Details>
            )}
          </>
        );
      },
    );
  },
};
