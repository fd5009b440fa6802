import { FAILURES } from "@ipt/contracts/problems/failures.ts";
import { TRANSPORT_PROBLEMS } from "@ipt/contracts/problems/transport.ts";
import { WEBHOOK_SUMMARIES } from "@ipt/contracts/webhooks/summaries.ts";
import { Code } from "../../components/code.tsx";
import { Link } from "../../components/link.tsx";
import { usePage } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { Table } from "../../components/table.tsx";
import { staffLanguageOf } from "../../i18n/language.ts";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { notFoundPage } from "../errors/not-found.tsx";
import { readReference } from "./read-reference.ts";
import { ReferenceFiles } from "./reference-files.tsx";
import { referenceTexts } from "./texts.ts";

const Events = () => {
  const page = usePage();
  const t = referenceTexts(page);
  const language = staffLanguageOf(page.language);
  return (
    <>
      <h2 class="govuk-heading-m">{t.events}</h2>
      <p class="govuk-body">{t.eventsLead}</p>
      <Table
        caption={t.events}
        hideCaption
        columns={[{ name: t.code }, { name: t.meaning }]}
        rows={Object.entries(WEBHOOK_SUMMARIES).map(([type, said]) => [<Code>{type}</Code>, said[language]])}
      />
    </>
  );
};

const Problems = () => {
  const page = usePage();
  const t = referenceTexts(page);
  const language = staffLanguageOf(page.language);
  return (
    <>
      <h2 class="govuk-heading-m">{t.problems}</h2>
      <p class="govuk-body">{t.problemsLead}</p>
      <Table
        caption={t.problems}
        hideCaption
        columns={[{ name: t.code }, { name: t.status, numeric: true }, { name: t.meaning }]}
        rows={Object.entries({ ...FAILURES, ...TRANSPORT_PROBLEMS }).map(([code, { status, title }]) => [
          <Code>{`urn:ipt:problem:${code}`}</Code>,
          String(status),
          title[language],
        ])}
      />
    </>
  );
};

/** Every group of operations, the files to download, the events and the refusals. */
export const page: PageModule<SiteCall> = {
  get: async ({ c, deps }) => {
    const groups = await readReference(deps);
    if (!groups) return notFoundPage(c);
    return renderPage(
      c,
      (page) => ({ title: referenceTexts(page).title, back: "/", indexed: true }),
      (page) => {
        const t = referenceTexts(page);
        const language = staffLanguageOf(page.language);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            <h2 class="govuk-heading-m">{t.groups}</h2>
            <Table
              caption={t.groups}
              hideCaption
              columns={[{ name: t.group }, { name: t.about }, { name: t.groups, numeric: true }]}
              rows={groups.map(({ tag, title, about, operations }) => [
                <Link path={`/developpeurs/reference/${tag}`}>{title[language]}</Link>,
                about[language],
                page.format.number(operations.length),
              ])}
            />
            <h2 class="govuk-heading-m">{t.files}</h2>
            <ReferenceFiles words={t} />
            <Events />
            <Problems />
          </>
        );
      },
    );
  },
};
