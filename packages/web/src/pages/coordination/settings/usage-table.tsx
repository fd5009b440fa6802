import type { listUsage } from "@ipt/application/operation/list-usage.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import type { Page } from "../../../components/page-context.ts";
import { Table } from "../../../components/table.tsx";
import { usageTexts } from "./usage-texts.ts";

export type MonthsOfUsage = Extract<Awaited<ReturnType<typeof listUsage>>, { ok: true }>["value"];

/** An estimate of so little is told in cents. */
export const costShown = (page: Page, euros: number): string => {
  const cents = Math.round(euros * 100);
  return cents < 1 ? usageTexts(page).lessThan : page.format.money({ cents });
};

/** What was used, newest month first, and what that cost. */
export const UsageTable = ({ page, usage }: { readonly page: Page; readonly usage: MonthsOfUsage }) => {
  const t = usageTexts(page);
  const { number, dateTime, date, month, fileSize } = page.format;
  const [latest] = usage.items;
  const whole = (value: number): string => number(Math.round(value));
  if (!latest)
    return (
      <EmptyState title={t.none}>
        <p class="govuk-body">{t.noneBody}</p>
      </EmptyState>
    );
  return (
    <>
      <Table
        caption={t.caption}
        hideCaption
        columns={[
          { name: t.month },
          { name: t.requests, numeric: true },
          { name: t.problems },
          { name: t.units },
          { name: t.bytes, numeric: true },
          { name: t.mails, numeric: true },
          { name: t.ballots, numeric: true },
          { name: t.cost, numeric: true },
        ]}
        rows={usage.items.map((one) => [
          month(one.month),
          whole(one.requests),
          t.problemsOf(whole(one.errors), whole(one.refused)),
          t.unitsOf(whole(one.readUnits), whole(one.writeUnits)),
          fileSize(one.bytes),
          whole(one.mails),
          whole(one.ballots),
          costShown(page, one.euros),
        ])}
      />
      <p class="govuk-body">{t.through(dateTime(latest.through))}</p>
      <p class="govuk-body ipt-quiet">{t.about(date(usage.pricedOn))}</p>
    </>
  );
};
