import type { Territory } from "@ipt/domain/territory/territory.ts";
import { ButtonGroup } from "../../components/button-group.tsx";
import { ButtonLink } from "../../components/button-link.tsx";
import { Inset } from "../../components/inset.tsx";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { Paragraphs } from "../../components/prose.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Tag } from "../../components/tag.tsx";
import { Notice } from "../../frame/notice.tsx";
import { inSpace, staffView } from "../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { STATE_TONES } from "./state-tones.ts";
import { onboardingTexts } from "./texts.ts";

const MOST_NAMED = 12;

const communesOf = (page: Page, { communes }: Territory): string => {
  const t = onboardingTexts(page);
  if (communes.length === 0) return t.noCommune;
  const named = communes.slice(0, MOST_NAMED).map(({ name }) => name);
  const others = communes.length - named.length;
  const names = page.format.list([...named, ...(others > 0 ? [t.more(page.format.number(others))] : [])]);
  return `${names} (${t.asOf(String(communes[0]?.cogYear ?? ""))})`;
};

const Reason = (props: { readonly page: Page; readonly reason: string | null }) =>
  props.reason === null ? null : (
    <Inset>
      <h2 class="govuk-heading-s">{onboardingTexts(props.page).reason}</h2>
      <Paragraphs text={props.reason} />
    </Inset>
  );

const NextStep = (props: { readonly page: Page; readonly call: TerritoryCall }) => {
  const { page, call } = props;
  const t = onboardingTexts(page);
  const { status, statusReason } = call.territory;
  switch (status) {
    case "pending":
      return (
        <>
          <p class="govuk-body-l">{t.pendingBody}</p>
          <h2 class="govuk-heading-m">{t.meanwhile}</h2>
          <p class="govuk-body">{t.meanwhileBody}</p>
          <ButtonLink path={inSpace(call)}>{t.prepare}</ButtonLink>
        </>
      );
    case "active":
      return (
        <>
          <p class="govuk-body-l">{t.activeBody}</p>
          <ButtonGroup>
            <ButtonLink path={inSpace(call, "/mise-en-place")}>{t.setUp}</ButtonLink>
            <Link path={inSpace(call, "/reglages/equipe/inviter")}>{t.invite}</Link>
          </ButtonGroup>
        </>
      );
    case "refused":
      return (
        <>
          <p class="govuk-body-l">{t.refusedBody}</p>
          <Reason page={page} reason={statusReason} />
          <ButtonLink path="/commencer">{t.again}</ButtonLink>
        </>
      );
    case "suspended":
      return (
        <>
          <p class="govuk-body-l">{t.suspendedBody}</p>
          <Reason page={page} reason={statusReason} />
        </>
      );
  }
};

/** How a request stands, and what to do next; its answer is read here. */
export const page: PageModule<TerritoryCall> = {
  get: (call) => {
    const { territory } = call;
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: onboardingTexts(page).stateTitle[territory.status] }),
      (page) => {
        const t = onboardingTexts(page);
        return (
          <>
            <Notice of={{ envoyee: t.sent, ouvert: t.opened }} />
            <h1 class="govuk-heading-xl">{t.stateTitle[territory.status]}</h1>
            <NextStep page={page} call={call} />
            <h2 class="govuk-heading-m">{t.request}</h2>
            <SummaryList
              rows={[
                {
                  key: t.state,
                  value: <Tag tone={STATE_TONES[territory.status]}>{t.states[territory.status]}</Tag>,
                },
                { key: t.name, value: territory.name },
                { key: t.kind, value: territory.sandbox ? t.kinds.sandbox : t.kinds.project },
                { key: t.communesOf, value: communesOf(page, territory) },
                ...(territory.siren === null ? [] : [{ key: t.sirenField, value: territory.siren }]),
                { key: t.address, value: `${new URL(page.baseUrl).host}/${territory.id}` },
                { key: t.requestedOn, value: page.format.date(territory.joinedOn) },
              ]}
            />
          </>
        );
      },
    );
  },
};
