import { HELP_KINDS } from "@ipt/domain/content/help-request.ts";
import { ButtonLink } from "../../components/button-link.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Contacts, Entries, upcoming } from "./parts.tsx";
import { quartierPage } from "./quartier-page.tsx";

const WALK_IN = new Set<string>(["drop-in", "workshop", "net-cafe", "launch"]);
const SHOWN = 5;

/** What is free, where and when, and the way to be called back. */
export const page = quartierPage({
  about: ({ t }) => ({ section: "help", title: t.help.title, description: t.help.lead }),
  body: ({ page, call, quartier, t, at }) => {
    const words = t.help;
    const dates = upcoming(quartier.agenda, call.ctx.today)
      .filter(({ kind, cancelled }) => WALK_IN.has(kind) && !cancelled)
      .slice(0, SHOWN);
    return (
      <>
        <h1 class="govuk-heading-xl">{words.title}</h1>
        <p class="govuk-body-l">{words.lead}</p>
        <ButtonLink path={at("/aide/demande")}>{words.ask}</ButtonLink>
        {dates.length === 0 ? null : (
          <>
            <h2 class="govuk-heading-m">{words.dates}</h2>
            <Entries page={page} entries={dates} agenda={at("/agenda")} />
          </>
        )}
        <h2 class="govuk-heading-m">{t.quartier.contacts}</h2>
        {quartier.contacts.length === 0 ? (
          <p class="govuk-body">{t.quartier.noContact}</p>
        ) : (
          <Contacts page={page} contacts={quartier.contacts} />
        )}
        <h2 class="govuk-heading-m">{words.what}</h2>
        <SummaryList
          rows={HELP_KINDS.map((kind) => ({ key: words.kinds[kind], value: words.hints[kind] }))}
        />
      </>
    );
  },
});
