import { listMeetings } from "@ipt/application/campaigns/list-meetings.ts";
import { recordMeeting } from "@ipt/application/campaigns/record-meeting.ts";
import type { Meeting } from "@ipt/domain/campaign/meeting.ts";
import { usePage } from "../../../components/page-context.ts";
import { SummaryList } from "../../../components/summary-list.tsx";
import { quartierList } from "../quartiers/quartier-list.tsx";
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

export const page = quartierList({
  texts: meetingTexts,
  list: listMeetings,
  order: (a, b) => (a.on < b.on ? 1 : -1),
  add: { path: "/reunions/nouvelle", allow: recordMeeting.allow },
  notices: (t) => ({ cree: t.created }),
  children: (items) => items.map((meeting) => <MeetingCard meeting={meeting} />),
});
