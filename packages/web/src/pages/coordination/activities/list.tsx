import { listActivities } from "@ipt/application/accompaniment/list-activities.ts";
import { recordActivity } from "@ipt/application/accompaniment/record-activity.ts";
import { isAllowed, mayWriteFor } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Table } from "../../../components/table.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { activityTexts } from "./texts.ts";

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const cursor = call.c.req.query(CURSOR);
    const [found, activities] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      listActivities(call.ctx, { quartier, ...(cursor ? { cursor } : {}) }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!activities.ok) return failurePage(call, activities.error);
    const { items, next } = activities.value;
    const { actor } = call.ctx;
    const mayWrite = isAllowed(actor, recordActivity.allow);
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: activityTexts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = activityTexts(page);
        const { format } = page;
        return (
          <>
            <Notice of={{ modifie: t.changed }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {mayWrite ? (
              <ButtonLink path={inQuartier(call, "/activites/nouvelle")}>{t.add}</ButtonLink>
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
                  { name: t.kind },
                  { name: t.on },
                  { name: t.participants, numeric: true },
                  { name: t.newParticipants, numeric: true },
                ]}
                rows={items.map(({ id, kind, on, partner, participants, newParticipants }) => [
                  <>
                    {t.kinds[kind]}
                    {mayWrite && mayWriteFor(actor, partner) ? (
                      <>
                        <br />
                        <Link path={inQuartier(call, `/activites/${id}`)} about={format.date(on)}>
                          {t.correct}
                        </Link>
                      </>
                    ) : null}
                  </>,
                  format.date(on),
                  format.number(participants),
                  newParticipants === null ? page.t.forms.notGiven : format.number(newParticipants),
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
