import { createBudget } from "@ipt/application/budgets/create-budget.ts";
import { listBudgets } from "@ipt/application/budgets/list-budgets.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { sumsOf } from "./sums.ts";
import { budgetTexts } from "./texts.ts";

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await listBudgets(call.ctx, { limit: 100 });
    if (!found.ok) return failurePage(call, found.error);
    const budgets = found.value.items.toSorted((a, b) => b.year - a.year);
    const mayWrite = isAllowed(call.ctx.actor, createBudget.allow);
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: budgetTexts(page).title }),
      (page) => {
        const t = budgetTexts(page);
        const { money } = page.format;
        return (
          <>
            <Notice of={{ cree: t.created }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {budgets.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <Table
                caption={t.title}
                hideCaption
                columns={[
                  { name: t.year },
                  { name: t.planned, numeric: true },
                  { name: t.committed, numeric: true },
                  { name: t.paid, numeric: true },
                ]}
                rows={budgets.map((budget) => {
                  const { committed, paid } = sumsOf(budget);
                  return [
                    <Link path={inSpace(call, `/budgets/${budget.year}`)}>{String(budget.year)}</Link>,
                    money(budget.total),
                    money(committed),
                    money(paid),
                  ];
                })}
              />
            )}
            {mayWrite ? <ButtonLink path={inSpace(call, "/budgets/nouveau")}>{t.open}</ButtonLink> : null}
          </>
        );
      },
    );
  },
};
