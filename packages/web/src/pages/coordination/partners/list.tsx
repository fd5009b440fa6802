import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { partnerTexts } from "./texts.ts";

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const cursor = call.c.req.query(CURSOR);
    const found = await listPartners(call.ctx, cursor ? { cursor } : {});
    if (!found.ok) return failurePage(call, found.error);
    const { items, next } = found.value;
    const mayAdd = isAllowed(call.ctx.actor, createPartner.allow);
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: partnerTexts(page).title }),
      (page) => {
        const t = partnerTexts(page);
        return (
          <>
            <Notice of={{ cree: t.created, modifie: t.changed }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <SummaryList
                rows={items.map(({ id, name, kind }) => ({
                  key: name,
                  value: t.kinds[kind],
                  ...(mayAdd ? { change: inSpace(call, `/partenaires/${id}`) } : {}),
                }))}
              />
            )}
            <NextPage next={next} />
            {mayAdd ? <ButtonLink path={inSpace(call, "/partenaires/nouveau")}>{t.add}</ButtonLink> : null}
          </>
        );
      },
    );
  },
};
