import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { inVote, voteView } from "./in-vote.ts";
import { loadMinutes } from "./load-minutes.ts";
import { minutesSections, type Section } from "./minutes-sections.ts";
import { minutesWords } from "./minutes-words.ts";
import { voteTexts } from "./texts.ts";

const Part = ({ section }: { readonly section: Section }) => (
  <>
    <h2 class="govuk-heading-m">{section.title}</h2>
    <SummaryList
      rows={section.rows.map(({ key, lines, code }) => ({
        key,
        value: lines.map((text) => <div>{code ? <code class="ipt-code">{text}</code> : text}</div>),
      }))}
    />
  </>
);

const Downloads = ({ call }: { readonly call: TerritoryCall }) => {
  const page = usePage();
  const w = minutesWords(page);
  const json = `/v1/territories/${call.territory.id}/quartiers/${call.param("quartier")}/votes/${call.param("vote")}/minutes`;
  return (
    <div class="ipt-screen-only">
      <p class="govuk-body">{w.print}</p>
      <div class="govuk-button-group">
        <a class="govuk-button" href={page.href(inVote(call, "/proces-verbal.pdf"))} download>
          {w.pdf}
        </a>
        <a class="govuk-link" href={json} download={`proces-verbal-${call.param("vote")}.json`}>
          {w.json}
        </a>
      </div>
    </div>
  );
};

/** The minutes as the bureau prints and signs them. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const loaded = await loadMinutes(call);
    if (!loaded.ok) return failurePage(call, loaded.error);
    const { name, minutes, keys } = loaded.value;
    return renderPage(
      call.c,
      (page) => voteView(page, call, name, voteTexts(page).minutes),
      (page) => {
        const t = voteTexts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">
              {t.minutes} – {name}
            </h1>
            <Downloads call={call} />
            {minutesSections(page, minutes, keys).map((section) => (
              <Part section={section} />
            ))}
            <h2 class="govuk-heading-m">{t.signatures}</h2>
            <div class="ipt-signatures">
              {minutes.bureau.map(({ seat, name: member }) => (
                <div class="ipt-signature">
                  {t.seats[seat]}
                  <br />
                  {member}
                </div>
              ))}
            </div>
          </>
        );
      },
    );
  },
};
