import type { Subscription } from "@ipt/domain/accompaniment/subscription.ts";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { Table } from "../../../components/table.tsx";
import { contractTexts } from "./texts.ts";

/** What the provider declared of its ordinary subscribers, newest first. */
export const Subscribers = (props: {
  readonly items: readonly Subscription[];
  readonly declare: string | null;
}) => {
  const page = usePage();
  const t = contractTexts(page);
  const items = props.items.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <section>
      <h2 class="govuk-heading-m">{t.subscribers}</h2>
      <p class="govuk-body">{t.subscribersLead}</p>
      {items.length === 0 ? (
        <p class="govuk-body ipt-quiet">{t.noSubscribers}</p>
      ) : (
        <Table
          caption={t.subscribers}
          hideCaption
          columns={[
            { name: t.onDay },
            { name: t.count, numeric: true },
            { name: t.status },
            { name: t.source },
          ]}
          rows={items.map(({ on, count, status, source }) => [
            page.format.date(on),
            page.format.number(count),
            t.statuses[status],
            source,
          ])}
        />
      )}
      {props.declare === null ? null : (
        <p class="govuk-body">
          <Link path={props.declare}>{t.declare}</Link>
        </p>
      )}
    </section>
  );
};
