import { listComputerOrders } from "@ipt/application/accompaniment/list-computer-orders.ts";
import { recordComputerOrder } from "@ipt/application/accompaniment/record-computer-order.ts";
import { mayWriteFor } from "@ipt/application/kernel/actor.ts";
import type { OrderStatus } from "@ipt/domain/accompaniment/computer-order.ts";
import { Link } from "../../../components/link.tsx";
import { Table } from "../../../components/table.tsx";
import { Tag, type Tone } from "../../../components/tag.tsx";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { quartierList } from "../quartiers/quartier-list.tsx";
import { orderTexts } from "./texts.ts";

const TONES: Readonly<Record<OrderStatus, Tone>> = {
  enquired: "info",
  waiting: "warn",
  delivered: "good",
  declined: "neutral",
  cancelled: "neutral",
};

export const page = quartierList({
  texts: orderTexts,
  list: listComputerOrders,
  add: { path: "/ordinateurs/nouveau", allow: recordComputerOrder.allow },
  notices: (t) => ({ modifie: t.changed }),
  children: (items, { page: { format, t: words }, t, call, mayAdd }) => (
    <Table
      caption={t.title}
      hideCaption
      columns={[
        { name: t.reference },
        { name: t.enquiredOn },
        { name: t.state },
        { name: t.price, numeric: true },
      ]}
      rows={items.map(({ id, reference, recycler, enquiredOn, status, price }) => [
        mayAdd && mayWriteFor(call.ctx.actor, recycler) ? (
          <Link path={inQuartier(call, `/ordinateurs/${id}`)} about={t.update}>
            {reference ?? t.unnamed}
          </Link>
        ) : (
          (reference ?? t.unnamed)
        ),
        format.date(enquiredOn),
        <Tag tone={TONES[status]}>{t.statuses[status]}</Tag>,
        price === null ? words.forms.notGiven : format.money(price),
      ])}
    />
  ),
});
