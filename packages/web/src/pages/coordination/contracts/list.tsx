import { listContracts } from "@ipt/application/accompaniment/list-contracts.ts";
import { listSubscriptions } from "@ipt/application/accompaniment/list-subscriptions.ts";
import { recordContract } from "@ipt/application/accompaniment/record-contract.ts";
import { isAllowed, mayWriteFor } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import type { Contract } from "@ipt/domain/accompaniment/contract.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { Tag } from "../../../components/tag.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { Subscribers } from "./subscribers.tsx";
import { contractTexts } from "./texts.ts";

const State = ({ contract }: { readonly contract: Contract }) => {
  const page = usePage();
  const t = contractTexts(page);
  if (contract.endedOn) return <Tag>{`${t.ended} – ${page.format.date(contract.endedOn)}`}</Tag>;
  return contract.activatedOn ? <Tag tone="good">{t.running}</Tag> : <Tag tone="info">{t.signed}</Tag>;
};

/** Contracts of the collective offer, and what the provider declares beside it. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const cursor = call.c.req.query(CURSOR);
    const [found, contracts, subscriptions] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      listContracts(call.ctx, { quartier, ...(cursor ? { cursor } : {}) }),
      listSubscriptions(call.ctx, { quartier, limit: 100 }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!contracts.ok) return failurePage(call, contracts.error);
    if (!subscriptions.ok) return failurePage(call, subscriptions.error);
    const { actor } = call.ctx;
    const mayWrite = isAllowed(actor, recordContract.allow);
    const { items, next } = contracts.value;
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: contractTexts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = contractTexts(page);
        const add = mayWrite ? (
          <ButtonLink path={inQuartier(call, "/contrats/nouveau")}>{t.add}</ButtonLink>
        ) : null;
        return (
          <>
            <Notice of={{ modifie: t.changed, declare: t.declared }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {items.length === 0 ? null : add}
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
                {add}
              </EmptyState>
            ) : (
              <Table
                caption={t.title}
                hideCaption
                columns={[{ name: t.reference }, { name: t.signedOn }, { name: t.state }]}
                rows={items.map((contract) => [
                  mayWrite && mayWriteFor(actor, contract.provider) ? (
                    <Link path={inQuartier(call, `/contrats/${contract.id}`)} about={t.update}>
                      {contract.reference ?? t.unnamed}
                    </Link>
                  ) : (
                    (contract.reference ?? t.unnamed)
                  ),
                  page.format.date(contract.signedOn),
                  <State contract={contract} />,
                ])}
              />
            )}
            <NextPage next={next} />
            <Subscribers
              items={subscriptions.value.items}
              declare={mayWrite ? inQuartier(call, "/abonnes") : null}
            />
          </>
        );
      },
    );
  },
};
