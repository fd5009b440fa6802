import { listHelpRequests } from "@ipt/application/inbox/list-help-requests.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { quartierCrumb } from "../quartiers/in-quartier.ts";
import { isOpen, namesOf, Requests } from "./requests.tsx";
import { inboxTexts } from "./texts.ts";

/** Who waits for help in the quartier, the oldest first. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const cursor = call.c.req.query(CURSOR);
    const [found, listed, partners] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      listHelpRequests(call.ctx, { quartier, limit: 100, ...(cursor ? { cursor } : {}) }),
      listPartners(call.ctx, { limit: 100 }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!listed.ok) return failurePage(call, listed.error);
    const { items, next } = listed.value;
    const names = namesOf(partners.ok ? partners.value.items : []);
    const open = items.filter(isOpen);
    const closed = items.filter((one) => !isOpen(one));
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: inboxTexts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = inboxTexts(page);
        return (
          <>
            <Notice of={{ enregistre: t.saved }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {open.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <>
                <h2 class="govuk-heading-m">{t.open}</h2>
                <Requests call={call} items={open} partners={names} />
              </>
            )}
            {closed.length === 0 ? null : (
              <>
                <h2 class="govuk-heading-m">{t.closed}</h2>
                <Requests call={call} items={closed} partners={names} />
              </>
            )}
            <NextPage next={next} />
            <p class="govuk-body">
              <Link path={inSpace(call, "/demandes")}>{t.everywhere}</Link>
            </p>
          </>
        );
      },
    );
  },
};
