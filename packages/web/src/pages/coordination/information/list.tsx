import { listInformationActions } from "@ipt/application/campaigns/list-information-actions.ts";
import { recordInformationAction } from "@ipt/application/campaigns/record-information-action.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { Tag } from "../../../components/tag.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { informationTexts } from "./texts.ts";

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const cursor = call.c.req.query(CURSOR);
    const [found, actions] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      listInformationActions(call.ctx, { quartier, ...(cursor ? { cursor } : {}) }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!actions.ok) return failurePage(call, actions.error);
    const items = actions.value.items.toSorted((a, b) => (a.on < b.on ? 1 : -1));
    const mayWrite = isAllowed(call.ctx.actor, recordInformationAction.allow);
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: informationTexts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = informationTexts(page);
        const { format } = page;
        return (
          <>
            <Notice of={{ cree: t.created, preuve: t.proven }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <Table
                caption={t.title}
                hideCaption
                columns={[
                  { name: t.kind },
                  { name: t.on },
                  { name: t.reached, numeric: true },
                  { name: t.evidence },
                ]}
                rows={items.map(({ id, kind, on, reached, evidence }) => [
                  t.kinds[kind],
                  format.date(on),
                  reached === null ? page.t.forms.notGiven : format.number(reached),
                  <div>
                    {evidence.length === 0 ? <Tag tone="warn">{t.noEvidence}</Tag> : null}
                    {evidence.map((one) => (
                      <div>
                        {t.evidenceKinds[one.kind]} : {one.reference}
                      </div>
                    ))}
                    {mayWrite ? (
                      <Link path={inQuartier(call, `/information/${id}/preuve`)} about={t.kinds[kind]}>
                        {t.addEvidence}
                      </Link>
                    ) : null}
                  </div>,
                ])}
              />
            )}
            <NextPage next={actions.value.next} />
            {mayWrite ? (
              <ButtonLink path={inQuartier(call, "/information/nouvelle")}>{t.add}</ButtonLink>
            ) : null}
          </>
        );
      },
    );
  },
};
