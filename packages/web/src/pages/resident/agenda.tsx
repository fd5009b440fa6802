import { Details } from "../../components/details.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Entries, upcoming } from "./parts.tsx";
import { quartierPage } from "./quartier-page.tsx";

/** Everything residents may come to, the next first, and the way to keep it in one's phone. */
export const page = quartierPage({
  about: ({ t }) => ({ section: "agenda", title: t.agenda.title, description: t.agenda.lead }),
  body: ({ page, call, quartier, t, at }) => {
    const next = upcoming(quartier.agenda, call.ctx.today);
    const past = quartier.agenda.filter((entry) => !next.includes(entry)).toReversed();
    const feed = `${at("/agenda.ics")}`;
    return (
      <>
        <h1 class="govuk-heading-xl">{t.agenda.title}</h1>
        <p class="govuk-body-l">{t.agenda.lead}</p>
        {next.length === 0 ? (
          <EmptyState title={t.agenda.none}>
            <p class="govuk-body">{t.agenda.noneBody}</p>
          </EmptyState>
        ) : (
          <>
            <h2 class="govuk-heading-m">{t.agenda.next}</h2>
            <Entries page={page} entries={next} agenda={at("/agenda")} />
          </>
        )}
        <section class="ipt-screen-only">
          <h2 class="govuk-heading-m">{t.agenda.subscribe}</h2>
          <p class="govuk-body">{t.agenda.subscribeBody}</p>
          <p class="govuk-body">
            <a
              class="govuk-button govuk-button--secondary"
              href={`${page.baseUrl.replace(/^https?:/, "webcal:")}${page.href(feed)}`}
            >
              {t.agenda.subscribeAction}
            </a>
          </p>
          <p class="govuk-body">
            <code class="ipt-mono" dir="ltr">
              {page.baseUrl + page.href(feed)}
            </code>
          </p>
        </section>
        {past.length === 0 ? null : (
          <Details summary={t.agenda.past} open={next.length === 0}>
            <Entries page={page} entries={past} agenda={at("/agenda")} />
          </Details>
        )}
      </>
    );
  },
});
