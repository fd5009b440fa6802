import { listAllIncidents } from "@ipt/application/incidents/list-all-incidents.ts";
import { NOTIFICATION_HOURS } from "@ipt/domain/territory/security-incident.ts";
import { ButtonLink } from "../../components/button-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Inset } from "../../components/inset.tsx";
import { Link } from "../../components/link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { Table } from "../../components/table.tsx";
import { Tag, type Tone } from "../../components/tag.tsx";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { siteContext } from "../../routes/site-context.ts";
import { failurePage } from "../errors/failure.tsx";
import { incidentTexts } from "./incident-texts.ts";
import { filePath, INCIDENTS, operatorView } from "./operator-view.ts";

const TONES = {
  late: "bad",
  undecided: "warn",
  notified: "good",
  "not-notified": "info",
} as const satisfies Record<string, Tone>;

/** Breaches of every territory: how each stands, who must act and until when. */
export const page: PageModule<SiteCall> = {
  get: async (call) => {
    const found = await listAllIncidents(siteContext(call), {});
    if (!found.ok) return failurePage(call, found.error);
    const { items } = found.value;
    return renderPage(
      call.c,
      (page) => operatorView(page, { title: incidentTexts(page).list }),
      (page) => {
        const t = incidentTexts(page);
        const { dateTime, number } = page.format;
        const acts = {
          late: t.actLate,
          undecided: t.actDecide,
          notified: t.actNone,
          "not-notified": t.actNone,
        };
        return (
          <>
            <h1 class="govuk-heading-xl">{t.list}</h1>
            <Inset>{t.duty(number(NOTIFICATION_HOURS))}</Inset>
            <ButtonLink path={`${INCIDENTS}/nouveau`}>{t.add}</ButtonLink>
            {items.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <Table
                caption={t.list}
                hideCaption
                columns={[
                  { name: t.name },
                  { name: t.territory },
                  { name: t.discoveredAt },
                  { name: t.deadline },
                  { name: t.notification },
                  { name: t.acts },
                ]}
                rows={items.map((one) => [
                  <Link path={filePath(one.territory.id, `/incidents/${one.id}`)}>{one.title}</Link>,
                  <Link path={filePath(one.territory.id)}>{one.territory.name}</Link>,
                  dateTime(one.discoveredAt),
                  dateTime(one.notifyBefore),
                  <Tag tone={TONES[one.state]}>{one.state === "late" ? t.late : t.decisions[one.state]}</Tag>,
                  acts[one.state],
                ])}
              />
            )}
          </>
        );
      },
    );
  },
};
