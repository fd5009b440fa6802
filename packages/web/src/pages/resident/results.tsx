import type { PublicVote } from "@ipt/domain/content/public-vote.ts";
import { BarChart } from "../../components/bar-chart.tsx";
import { Inset } from "../../components/inset.tsx";
import { Link } from "../../components/link.tsx";
import type { Page } from "../../components/page-context.ts";
import { SummaryList, type SummaryRow } from "../../components/summary-list.tsx";
import { Table } from "../../components/table.tsx";
import { quartierPage } from "./quartier-page.tsx";
import { residentWords } from "./resident-words.ts";

type Held = Extract<PublicVote, { held: "here" }>;
type Recorded = Extract<PublicVote, { held: "before" }>;

const daysOf = (page: Page, opensOn: string | null, closesOn: string | null): string => {
  if (opensOn && closesOn)
    return opensOn === closesOn ? page.format.date(opensOn) : page.format.dateRange(opensOn, closesOn);
  return opensOn ?? closesOn ?? residentWords(page).results.unknown;
};

const Outcome = (props: { readonly adopted: boolean; readonly page: Page }) => {
  const { results } = residentWords(props.page);
  return (
    <section class="ipt-banner">
      <p class="ipt-banner__message">{props.adopted ? results.adopted : results.notAdopted}</p>
    </section>
  );
};

const CountsOf = (props: { readonly page: Page; readonly counts: NonNullable<Held["counts"]> }) => {
  const { page, counts } = props;
  const words = residentWords(page).results;
  const answers = ["for", "against", "blank", "void"] as const;
  const total = answers.reduce((sum, answer) => sum + counts[answer], 0);
  const most = Math.max(1, ...answers.map((answer) => counts[answer]));
  return (
    <>
      <BarChart
        title={words.chart}
        measure={`${words.ballots} – ${page.format.number(total)}`}
        bars={answers.map((answer) => ({
          label: words[answer],
          share: counts[answer] / most,
          value: page.format.number(counts[answer]),
        }))}
      />
      <Table
        caption={words.ballots}
        columns={[{ name: words.answer }, { name: words.ballots, numeric: true }]}
        rows={answers.map((answer) => [words[answer], page.format.number(counts[answer])])}
      />
    </>
  );
};

const HeldVote = (props: { readonly page: Page; readonly vote: Held }) => {
  const { page, vote } = props;
  const words = residentWords(page).results;
  const days = daysOf(page, vote.opensOn, vote.closesOn);
  const rows: readonly SummaryRow[] = [
    { key: words.question, value: <span lang="fr">{vote.question}</span> },
    { key: words.dates, value: days },
    ...(vote.sealedAt
      ? [{ key: words.status, value: words.sealed(page.format.dateTime(vote.sealedAt)) }]
      : []),
  ];
  const state = {
    planned: words.planned(days),
    open: words.running,
    closed: words.counting,
    counted: words.counting,
  } as const;
  return (
    <>
      {vote.decision ? <Outcome page={page} adopted={vote.decision.outcome === "adopted"} /> : null}
      {vote.status === "sealed" ? null : <p class="govuk-body-l">{state[vote.status]}</p>}
      <SummaryList rows={rows} />
      {vote.counts ? <CountsOf page={page} counts={vote.counts} /> : null}
    </>
  );
};

const RecordedVote = (props: { readonly page: Page; readonly vote: Recorded }) => {
  const { page, vote } = props;
  const words = residentWords(page).results;
  const count = (value: number | null): string =>
    value === null ? words.unknown : page.format.number(value);
  return (
    <>
      <Outcome page={page} adopted={vote.outcome === "adopted"} />
      <SummaryList
        rows={[
          { key: words.dates, value: daysOf(page, vote.opensOn, vote.closesOn) },
          { key: words.for, value: count(vote.for) },
          { key: words.against, value: count(vote.against) },
          { key: words.expressed, value: count(vote.expressed) },
          ...(vote.source ? [{ key: words.source, value: <bdi>{vote.source}</bdi> }] : []),
        ]}
      />
      {vote.for === null && vote.expressed === null ? <Inset>{words.unknownCounts}</Inset> : null}
    </>
  );
};

/** The vote, then every bilan published. */
export const page = quartierPage({
  about: ({ t }) => ({ section: "results", title: t.results.title, description: t.results.lead }),
  body: ({ page, quartier, t, at }) => {
    const words = t.results;
    const { vote, figures } = quartier;
    return (
      <>
        <h1 class="govuk-heading-xl">{words.title}</h1>
        <p class="govuk-body-l">{words.lead}</p>
        <h2 class="govuk-heading-l">{words.vote}</h2>
        {vote === null ? <p class="govuk-body">{words.noVote}</p> : null}
        {vote?.held === "here" ? <HeldVote page={page} vote={vote} /> : null}
        {vote?.held === "before" ? <RecordedVote page={page} vote={vote} /> : null}
        <h2 class="govuk-heading-l">{words.reviews}</h2>
        {figures === null || figures.reviews.length === 0 ? (
          <p class="govuk-body">{words.noReview}</p>
        ) : (
          <ul class="govuk-list govuk-list--spaced">
            {figures.reviews.toReversed().map((day) => (
              <li>
                <Link path={at(`/resultats/${day}`)}>{words.reviewOf(page.format.date(day))}</Link>
              </li>
            ))}
          </ul>
        )}
      </>
    );
  },
});
