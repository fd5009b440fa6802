import { listMeetings } from "@ipt/application/campaigns/list-meetings.ts";
import { recordMeeting } from "@ipt/application/campaigns/record-meeting.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import type { Meeting } from "@ipt/domain/campaign/meeting.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { CURSOR, NextPage } from "../../../components/next-page.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { meetingTexts } from "./texts.ts";

const MeetingCard = ({ meeting }: { readonly meeting: Meeting }) => {
  const page = usePage();
  const t = meetingTexts(page);
  const { format } = page;
  const present = meeting.organisations.map(({ organisation, people }) =>
    people === null ? organisation : `${organisation} (${format.number(people)})`,
  );
  const optional = [
    { key: t.organisations, value: present.length === 0 ? null : format.list(present) },
    { key: t.roles, value: meeting.roles },
    { key: t.calendar, value: meeting.provisionalCalendar },
    { key: t.notes, value: meeting.notes },
  ].filter(({ value }) => value !== null);
  const where = [
    meeting.place,
    meeting.people === null ? null : t.peopleOf(format.number(meeting.people)),
  ].filter((one) => one !== null);
  return (
    <section class="ipt-card">
      <h2 class="govuk-heading-m">
        {t.kinds[meeting.kind]} – {format.longDate(meeting.on)}
      </h2>
      {where.length === 0 ? null : <p class="govuk-body">{where.join(" – ")}</p>}
      {optional.length === 0 ? null : <SummaryList rows={optional} />}
    </section>
  );
};

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const cursor = call.c.req.query(CURSOR);
    const [found, meetings] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      listMeetings(call.ctx, { quartier, ...(cursor ? { cursor } : {}) }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!meetings.ok) return failurePage(call, meetings.error);
    const items = meetings.value.items.toSorted((a, b) => (a.on < b.on ? 1 : -1));
    const mayWrite = isAllowed(call.ctx.actor, recordMeeting.allow);
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: meetingTexts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = meetingTexts(page);
        return (
          <>
            <Notice of={{ cree: t.created }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              items.map((meeting) => <MeetingCard meeting={meeting} />)
            )}
            <NextPage next={meetings.value.next} />
            {mayWrite ? <ButtonLink path={inQuartier(call, "/reunions/nouvelle")}>{t.add}</ButtonLink> : null}
          </>
        );
      },
    );
  },
};
