import { listSecurityIncidents } from "@ipt/application/incidents/list-security-incidents.ts";
import { getTerritoryFile } from "@ipt/application/operation/get-territory-file.ts";
import { listUsage } from "@ipt/application/operation/list-usage.ts";
import type { Territory } from "@ipt/domain/territory/territory.ts";
import { ButtonGroup } from "../../components/button-group.tsx";
import { ButtonLink } from "../../components/button-link.tsx";
import { Code } from "../../components/code.tsx";
import { Inset } from "../../components/inset.tsx";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { Paragraphs } from "../../components/prose.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Tag } from "../../components/tag.tsx";
import { Notice } from "../../frame/notice.tsx";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { readingIn } from "../../routes/context-in.ts";
import { UsageTable } from "../coordination/settings/usage-table.tsx";
import { failurePage } from "../errors/failure.tsx";
import { STATE_TONES } from "../onboarding/state-tones.ts";
import { Certificate } from "./certificate.tsx";
import { incidentTexts } from "./incident-texts.ts";
import { IncidentView } from "./incident-view.tsx";
import { filePath, OPERATION, operatorView } from "./operator-view.ts";
import { quotaTexts } from "./quota-texts.ts";
import { FEATURES, QUOTAS } from "./quotas.tsx";
import { operatorTexts } from "./texts.ts";

type File = Extract<Awaited<ReturnType<typeof getTerritoryFile>>, { ok: true }>["value"];

/** In one line, what the operator set for this territory. */
const quotasShown = (page: Page, { quotas, features }: Territory): string => {
  const t = quotaTexts(page);
  const { number, list } = page.format;
  const shown = [
    ...QUOTAS.flatMap((name) => {
      const most = quotas[name];
      return most === null ? [] : [t.value(t.quotas[name].label, number(most))];
    }),
    ...FEATURES.filter((name) => !features[name]).map((name) => t.off(t.names[name])),
  ];
  return shown.length === 0 ? t.none : list(shown);
};

const Actions = (props: {
  readonly page: Page;
  readonly territory: Territory;
  readonly support: File["support"];
}) => {
  const { page, territory, support } = props;
  const t = operatorTexts(page);
  const { id, status } = territory;
  const at = (path: string): string => filePath(id, path);
  return (
    <>
      <h2 class="govuk-heading-m">{t.actions}</h2>
      {status === "pending" ? (
        <ButtonGroup>
          <ButtonLink path={at("/accepter")}>{t.accept}</ButtonLink>
          <ButtonLink path={at("/refuser")} variant="secondary">
            {t.refuse}
          </ButtonLink>
        </ButtonGroup>
      ) : null}
      {status === "active" ? (
        <ButtonLink path={at("/suspendre")} variant="secondary">
          {t.suspend}
        </ButtonLink>
      ) : null}
      {status === "suspended" ? <ButtonLink path={at("/retablir")}>{t.resume}</ButtonLink> : null}
      <ul class="govuk-list govuk-list--spaced">
        {support ? (
          <li>
            <Link path={`/espace/${id}`}>{t.open}</Link>
            <br />
            <span class="ipt-quiet">{t.openUntil(support.reason, page.format.dateTime(support.until))}</span>
          </li>
        ) : (
          <li>{t.closed}</li>
        )}
        <li>
          <Link path={at("/quotas")}>{quotaTexts(page).link}</Link>
          <br />
          <span class="ipt-quiet">{quotasShown(page, territory)}</span>
        </li>
        {status === "active" || status === "suspended" ? (
          <li>
            <Link path={`/${id}`}>{t.publicPage}</Link>
          </li>
        ) : null}
        <li>
          <Link path={`/v1/territories/${id}/export`}>{t.export}</Link>
          <br />
          <span class="ipt-quiet">{t.exportBody}</span>
        </li>
        {status === "suspended" || status === "refused" ? (
          <li>
            <Link path={at("/effacer")}>{t.erase}</Link>
            <br />
            <span class="ipt-quiet">{t.eraseFirst}</span>
          </li>
        ) : null}
      </ul>
    </>
  );
};

const About = (props: { readonly page: Page; readonly file: File; readonly territory: Territory }) => {
  const { page, file, territory } = props;
  const t = operatorTexts(page);
  const { communes } = territory;
  const requester = file.requester ? (
    <>
      {file.requester.name}
      <br />
      <Code>{file.requester.email}</Code>
    </>
  ) : territory.requestedBy === null ? (
    t.nobody
  ) : (
    t.gone
  );
  return (
    <>
      <h2 class="govuk-heading-m">{territory.status === "pending" ? t.request : t.about}</h2>
      <SummaryList
        rows={[
          {
            key: t.status,
            value: <Tag tone={STATE_TONES[territory.status]}>{t.state[territory.status]}</Tag>,
          },
          ...(territory.statusReason === null
            ? []
            : [{ key: t.reason, value: <Paragraphs text={territory.statusReason} /> }]),
          { key: t.requester, value: requester },
          { key: t.kind, value: territory.sandbox ? t.kinds.sandbox : t.kinds.project },
          { key: t.address, value: `${new URL(page.baseUrl).host}/${territory.id}` },
          {
            key: t.communes,
            value:
              communes.length === 0 ? (
                t.noCommune
              ) : (
                <>
                  {page.format.list(communes.map(({ name, insee }) => `${name} (${insee})`))}
                  <br />
                  <span class="ipt-quiet">{t.asOf(String(communes[0]?.cogYear))}</span>
                </>
              ),
          },
          ...(territory.siren === null ? [] : [{ key: t.siren, value: territory.siren }]),
          { key: t.joined, value: page.format.date(territory.joinedOn) },
        ]}
      />
    </>
  );
};

const Usage = (props: { readonly page: Page; readonly usage: File["usage"] }) => {
  const { page, usage } = props;
  const t = operatorTexts(page);
  const { number } = page.format;
  return (
    <>
      <h2 class="govuk-heading-m">{t.usage}</h2>
      <SummaryList
        rows={[
          {
            key: t.usageDays(number(usage.days)),
            value:
              usage.events === null
                ? t.manyEvents(number(usage.mostCounted))
                : t.events(usage.events === 1, number(usage.events)),
          },
          { key: t.last, value: usage.lastAt === null ? t.never : page.format.dateTime(usage.lastAt) },
          { key: t.members, value: number(usage.members) },
          { key: t.keys, value: number(usage.apiKeys) },
          { key: t.quartiers, value: t.published(number(usage.publishedQuartiers), number(usage.quartiers)) },
        ]}
      />
    </>
  );
};

/** One territory: how it stands, who asked for it, how much it is used, and what can be done about it. */
export const page: PageModule<SiteCall> = {
  get: async (call) => {
    const ctx = readingIn(call, call.param("territory"));
    const [found, used, breaches] = await Promise.all([
      getTerritoryFile(ctx, {}),
      listUsage(ctx, {}),
      listSecurityIncidents(ctx, {}),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!used.ok) return failurePage(call, used.error);
    if (!breaches.ok) return failurePage(call, breaches.error);
    const incidents = breaches.value.items;
    const file = found.value;
    const { territory, erasure, voting } = file;
    const name = territory?.name ?? erasure?.name ?? "";
    return renderPage(
      call.c,
      (page) =>
        operatorView(page, {
          title: name,
          crumbs: [{ text: operatorTexts(page).title, path: OPERATION }],
        }),
      (page) => {
        const t = operatorTexts(page);
        const names = voting.map((one) => one.name);
        return (
          <>
            <Notice of={t.notices} />
            <h1 class="govuk-heading-xl">{name}</h1>
            {erasure ? <Certificate certificate={erasure} /> : null}
            {territory ? (
              <>
                {names.length > 0 ? (
                  <Inset>
                    <strong>{t.voting}</strong>
                    <br />
                    {t.votingBody(names.length === 1, page.format.list(names))}
                  </Inset>
                ) : null}
                <Actions page={page} territory={territory} support={file.support} />
                <About page={page} file={file} territory={territory} />
                <Usage page={page} usage={file.usage} />
                <UsageTable page={page} usage={used.value} />
                <h2 class="govuk-heading-m">{incidentTexts(page).list}</h2>
                {incidents.length === 0 ? <p class="govuk-body">{incidentTexts(page).none}</p> : null}
                {incidents.map((one) => (
                  <IncidentView
                    page={page}
                    incident={one}
                    heading="h3"
                    decide={filePath(territory.id, `/incidents/${one.id}`)}
                  />
                ))}
              </>
            ) : null}
          </>
        );
      },
    );
  },
};
