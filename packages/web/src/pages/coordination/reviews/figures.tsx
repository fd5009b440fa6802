import type { Indicator } from "@ipt/domain/indicators/indicator.ts";
import { Breakable } from "../../../components/breakable.tsx";
import { Details } from "../../../components/details.tsx";
import { usePage } from "../../../components/page-context.ts";
import { Table } from "../../../components/table.tsx";
import { figureText, periodText, sourceText } from "./figure.ts";
import { reviewTexts } from "./texts.ts";

/** The figures that somebody knows, each with all that makes it true; then, apart, those that nobody knows. */
export const Figures = ({ indicators }: { readonly indicators: readonly Indicator[] }) => {
  const page = usePage();
  const t = reviewTexts(page);
  const known = indicators.filter(({ numerator }) => numerator !== null);
  const unknown = indicators.filter(({ numerator }) => numerator === null);
  return (
    <>
      {known.length === 0 ? (
        <p class="govuk-body">{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          hideCaption
          columns={[
            { name: t.indicator },
            { name: t.figure },
            { name: t.period },
            { name: t.status },
            { name: t.source },
          ]}
          rows={known.map((indicator) => [
            t.names[indicator.id],
            figureText(page, indicator),
            periodText(page, indicator) ?? "–",
            t.statuses[indicator.status],
            <Breakable>{sourceText(page, indicator)}</Breakable>,
          ])}
        />
      )}
      {unknown.length === 0 ? null : (
        <Details summary={t.unknownTitle(page.format.number(unknown.length))}>
          <p class="govuk-body">{t.unknownBody}</p>
          <ul class="govuk-list govuk-list--bullet">
            {unknown.map(({ id }) => (
              <li>{t.names[id]}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
};
