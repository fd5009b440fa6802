import { listComputerOrders } from "@ipt/application/accompaniment/list-computer-orders.ts";
import { recordComputerOrder } from "@ipt/application/accompaniment/record-computer-order.ts";
import { isAllowed, mayWriteFor } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import type { OrderStatus } from "@ipt/domain/accompaniment/computer-order.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { Tag, type Tone } from "../../../components/tag.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { orderTexts } from "./texts.ts";

const TONES: Readonly<Record<OrderStatus, Tone>> = {
  enquired: "info",
  waiting: "warn",
  delivered: "good",
  declined: "neutral",
  cancelled: "neutral",
};

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const cursor = call.c.req.query(CURSOR);
    const [found, orders] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      listComputerOrders(call.ctx, { quartier, ...(cursor ? { cursor } : {}) }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!orders.ok) return failurePage(call, orders.error);
    const { items, next } = orders.value;
    const { actor } = call.ctx;
    const mayWrite = isAllowed(actor, recordComputerOrder.allow);
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: orderTexts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = orderTexts(page);
        return (
          <>
            <Notice of={{ modifie: t.changed }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {mayWrite ? (
              <ButtonLink path={inQuartier(call, "/ordinateurs/nouveau")}>{t.add}</ButtonLink>
            ) : null}
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <Table
                caption={t.title}
                hideCaption
                columns={[
                  { name: t.reference },
                  { name: t.enquiredOn },
                  { name: t.status },
                  { name: t.price, numeric: true },
                ]}
                rows={items.map(({ id, reference, recycler, enquiredOn, status, price }) => [
                  mayWrite && mayWriteFor(actor, recycler) ? (
                    <Link path={inQuartier(call, `/ordinateurs/${id}`)} about={t.update}>
                      {reference ?? t.unnamed}
                    </Link>
                  ) : (
                    (reference ?? t.unnamed)
                  ),
                  page.format.date(enquiredOn),
                  <Tag tone={TONES[status]}>{t.statuses[status]}</Tag>,
                  price === null ? page.t.forms.notGiven : page.format.money(price),
                ])}
              />
            )}
            <NextPage next={next} />
          </>
        );
      },
    );
  },
};
