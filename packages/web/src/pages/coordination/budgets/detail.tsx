import { createGrant } from "@ipt/application/budgets/create-grant.ts";
import { getBudget } from "@ipt/application/budgets/get-budget.ts";
import { listSpendings } from "@ipt/application/budgets/list-spendings.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import type { Budget, Spending } from "@ipt/domain/budget/budget.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Table } from "../../../components/table.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { type Choices, loadChoices } from "../conventions/convention-choices.ts";
import { sumsOf } from "./sums.ts";
import { budgetTexts } from "./texts.ts";

type Named = (id: string) => string;

const Grants = (props: { readonly budget: Budget; readonly named: Named; readonly base: string | null }) => {
  const page = usePage();
  const t = budgetTexts(page);
  const { money } = page.format;
  const { base, named } = props;
  if (props.budget.grants.length === 0)
    return (
      <EmptyState title={t.noGrant}>
        <p class="govuk-body">{t.noGrantBody}</p>
      </EmptyState>
    );
  return (
    <Table
      caption={t.grants}
      columns={[
        { name: t.partner },
        { name: t.grantPurpose },
        { name: t.committed, numeric: true },
        { name: t.paid, numeric: true },
      ]}
      rows={props.budget.grants.map(({ id, partner, purpose, amount, spent }) => [
        <>
          {named(partner)}
          {base === null ? null : (
            <>
              <br />
              <Link path={`${base}/subventions/${id}/depense`} about={named(partner)}>
                {t.spending}
              </Link>
            </>
          )}
        </>,
        purpose ?? "–",
        money(amount),
        money(spent),
      ])}
    />
  );
};

const Spendings = (props: { readonly items: readonly Spending[]; readonly named: Named }) => {
  const page = usePage();
  const t = budgetTexts(page);
  if (props.items.length === 0) return <p class="govuk-body ipt-quiet">{t.noSpending}</p>;
  return (
    <Table
      caption={t.spendings}
      columns={[{ name: t.label }, { name: t.partner }, { name: t.date }, { name: t.amount, numeric: true }]}
      rows={props.items.map(({ label, partner, on, amount }) => [
        label,
        props.named(partner),
        page.format.date(on),
        page.format.money(amount),
      ])}
    />
  );
};

const namedBy =
  ({ partners }: Choices): Named =>
  (id) =>
    partners.find(({ value }) => value === id)?.label ?? id;

/** A year's budget: what is planned, promised, paid and left, by partner. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const year = call.param("year");
    const cursor = call.c.req.query(CURSOR);
    const [found, spendings, choices] = await Promise.all([
      getBudget(call.ctx, { year }),
      listSpendings(call.ctx, { year, ...(cursor ? { cursor } : {}) }),
      loadChoices(call),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!spendings.ok) return failurePage(call, spendings.error);
    if (!choices.ok) return failurePage(call, choices.error);
    const budget = found.value;
    const named = namedBy(choices.value);
    const base = isAllowed(call.ctx.actor, createGrant.allow)
      ? inSpace(call, `/budgets/${budget.year}`)
      : null;
    return renderPage(
      call.c,
      (page) => {
        const t = budgetTexts(page);
        return staffView(page, call, {
          title: t.yearTitle(String(budget.year)),
          crumbs: [{ text: t.title, path: inSpace(call, "/budgets") }],
        });
      },
      (page) => {
        const t = budgetTexts(page);
        const { money } = page.format;
        const { committed, paid, left } = sumsOf(budget);
        return (
          <>
            <Notice of={{ modifie: t.changed, subvention: t.granted, depense: t.spent }} />
            <h1 class="govuk-heading-xl">{t.yearTitle(String(budget.year))}</h1>
            <p class="govuk-body-l">{budget.purpose}</p>
            <SummaryList
              rows={[
                { key: t.planned, value: money(budget.total) },
                { key: t.committed, value: money(committed) },
                { key: t.left, value: money(left) },
                { key: t.paid, value: money(paid) },
                ...(budget.note ? [{ key: t.note, value: budget.note }] : []),
                { key: t.source, value: budget.source },
              ]}
            />
            <Grants budget={budget} named={named} base={base} />
            {base === null ? null : (
              <div class="govuk-button-group">
                <ButtonLink path={`${base}/subvention`}>{t.grant}</ButtonLink>
                <Link path={`${base}/modifier`}>{t.edit}</Link>
              </div>
            )}
            <Spendings items={spendings.value.items} named={named} />
            <NextPage next={spendings.value.next} />
          </>
        );
      },
    );
  },
};
