import { listOverviews } from "@ipt/application/operation/list-overviews.ts";
import { REQUIREMENTS } from "@ipt/contracts/problems/requirements.ts";
import { DOCUMENT_KINDS } from "@ipt/domain/content/document.ts";
import { INDICATOR_IDS } from "@ipt/domain/indicators/indicator.ts";
import { PLAYBOOKS, type Playbook } from "@ipt/domain/playbook/playbook.ts";
import { STAGES, type Stage } from "@ipt/domain/playbook/stage.ts";
import { ADOPTION_RULES, RULE_IDS } from "@ipt/domain/vote/adoption-rule.ts";
import { Code } from "../../components/code.tsx";
import { Details } from "../../components/details.tsx";
import { Inset } from "../../components/inset.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Table } from "../../components/table.tsx";
import { staffLanguageOf } from "../../i18n/language.ts";
import { namedList } from "../../i18n/named-list.ts";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { siteContext } from "../../routes/site-context.ts";
import { voteTexts } from "../coordination/votes/texts.ts";
import { failurePage } from "../errors/failure.tsx";
import { indicatorWords } from "../resident/indicator-words.ts";
import { residentWords } from "../resident/resident-words.ts";
import { operatorView } from "./operator-view.ts";
import { platformTexts } from "./platform-texts.ts";

const isGate = (stage: Stage): stage is Exclude<Stage, "preparation"> => stage !== "preparation";

const Gates = (props: { readonly page: Page; readonly playbook: Playbook }) => {
  const { page, playbook } = props;
  const t = platformTexts(page);
  const language = staffLanguageOf(page.language);
  return (
    <Table
      caption={t.requirements}
      hideCaption
      columns={[{ name: t.gate }, { name: t.requirements }]}
      rows={STAGES.filter(isGate).map((stage) => [
        page.t.stages.names[stage],
        <ul class="govuk-list govuk-list--bullet">
          {playbook.gates[stage].map(({ id, kind }) => (
            <li>
              {REQUIREMENTS[id].label[language]}
              {kind === "law" ? ` (${t.law})` : null}
            </li>
          ))}
        </ul>,
      ])}
    />
  );
};

/** The versions of what every territory is made with, and who has which. */
export const page: PageModule<SiteCall> = {
  get: async (call) => {
    const found = await listOverviews(siteContext(call), {});
    if (!found.ok) return failurePage(call, found.error);
    const { items, counts } = found.value;
    const inCampaign = items.reduce(
      (sum, { quartiers }) => sum + STAGES.reduce((all, stage) => all + (quartiers[stage] ?? 0), 0),
      0,
    );
    const territories = (counts.active ?? 0) + (counts.suspended ?? 0) + (counts.pending ?? 0);
    return renderPage(
      call.c,
      (page) => operatorView(page, { title: platformTexts(page).templates }),
      (page) => {
        const t = platformTexts(page);
        const { number } = page.format;
        const kindNames = residentWords(page).documents.kinds;
        return (
          <>
            <h1 class="govuk-heading-xl">{t.templates}</h1>
            <p class="govuk-body-l">{t.templatesLead}</p>
            <Inset>{t.onlyOne}</Inset>
            {PLAYBOOKS.map((playbook) => (
              <>
                <h2 class="govuk-heading-m">{t.workflow}</h2>
                <SummaryList
                  rows={[
                    { key: t.version, value: <Code>{playbook.id}</Code> },
                    { key: t.inForce, value: t.useOf(number(territories), number(inCampaign)) },
                  ]}
                />
                <Details summary={t.requirements}>
                  <Gates page={page} playbook={playbook} />
                </Details>
              </>
            ))}
            <h2 class="govuk-heading-m">{t.rules}</h2>
            <Table
              caption={t.rules}
              hideCaption
              columns={[{ name: t.rule }, { name: t.version }, { name: t.basis }]}
              rows={RULE_IDS.map((id) => [
                voteTexts(page).rules[id],
                <Code>{`${id} v${ADOPTION_RULES[id].version}`}</Code>,
                <span lang="fr">{ADOPTION_RULES[id].legalBasis}</span>,
              ])}
            />
            <h2 class="govuk-heading-m">{t.documents}</h2>
            <p class="govuk-body">{t.documentsBody}</p>
            <p class="govuk-body">
              {namedList(
                page,
                DOCUMENT_KINDS.map((kind) => kindNames[kind]),
              )}
            </p>
            <h2 class="govuk-heading-m">{t.indicators}</h2>
            <p class="govuk-body">{t.indicatorsBody(number(INDICATOR_IDS.length))}</p>
            <Details summary={t.indicators}>
              <ul class="govuk-list govuk-list--bullet">
                {INDICATOR_IDS.map((id) => (
                  <li>{indicatorWords(page).names[id]}</li>
                ))}
              </ul>
            </Details>
          </>
        );
      },
    );
  },
};
