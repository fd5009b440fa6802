import type { listSecurityIncidents } from "@ipt/application/incidents/list-security-incidents.ts";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { Paragraphs } from "../../components/prose.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Tag } from "../../components/tag.tsx";
import { incidentTexts } from "./incident-texts.ts";

export type Incident = Extract<
  Awaited<ReturnType<typeof listSecurityIncidents>>,
  { ok: true }
>["value"]["items"][number];

const TONES = { undecided: "warn", notified: "good", "not-notified": "info" } as const;

const notificationShown = (page: Page, { notification }: Incident) => {
  const t = incidentTexts(page);
  const { decided, at, reference, because } = notification;
  return (
    <>
      <Tag tone={TONES[decided]}>{t.decisions[decided]}</Tag>
      {at === null ? null : ` ${t.notifiedAt(page.format.dateTime(at))}`}
      {reference === null ? null : `, ${t.referenceOf(reference)}`}
      {because === null ? null : <Paragraphs text={because} />}
    </>
  );
};

/** All that is known of a breach, and until when the authority can be notified in time. */
export const IncidentView = (props: {
  readonly page: Page;
  readonly incident: Incident;
  /** None where the page's own title says which incident it is. */
  readonly heading?: "h2" | "h3";
  readonly decide?: string;
}) => {
  const { page, incident, heading: Heading, decide } = props;
  const t = incidentTexts(page);
  const { dateTime, number } = page.format;
  return (
    <section>
      {Heading === undefined ? null : <Heading class="govuk-heading-s">{incident.title}</Heading>}
      <SummaryList
        rows={[
          { key: t.discoveredAt, value: dateTime(incident.discoveredAt) },
          { key: t.deadline, value: dateTime(incident.notifyBefore) },
          { key: t.notification, value: notificationShown(page, incident) },
          { key: t.happened, value: <Paragraphs text={incident.happened} /> },
          { key: t.data, value: <Paragraphs text={incident.data} /> },
          { key: t.people, value: incident.people === null ? t.unknown : number(incident.people) },
          { key: t.measures, value: <Paragraphs text={incident.measures} /> },
        ]}
      />
      {decide === undefined ? null : (
        <p class="govuk-body">
          <Link path={decide} about={incident.title}>
            {t.decide}
          </Link>
        </p>
      )}
    </section>
  );
};
