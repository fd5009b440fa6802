import { ButtonLink } from "../../components/button-link.tsx";
import { Link } from "../../components/link.tsx";
import { Paragraphs } from "../../components/prose.tsx";
import { StageBanner } from "../../components/stage-banner.tsx";
import { StageStepper } from "../../components/stage-stepper.tsx";
import { SummaryList, type SummaryRow } from "../../components/summary-list.tsx";
import { Contacts, Entries, Figures, partialDate, upcoming } from "./parts.tsx";
import { type QuartierKit, quartierPage, votePathOf } from "./quartier-page.tsx";

const NEXT_DATES = 3;
const SHOWN_DOCUMENTS = 4;

/** The one thing to do at each stage. */
const actionOf = ({
  quartier,
  t,
  at,
  call,
}: QuartierKit): { readonly text: string; readonly path: string } => {
  const { stage, rejected, figures } = quartier;
  const vote = votePathOf(call, quartier);
  if (stage === "vote" && vote !== null) return { text: t.quartier.voteAction, path: vote };
  if (rejected) return { text: t.quartier.rejectedAction, path: at("/resultats") };
  if (stage === null || stage === "preparation")
    return { text: t.quartier.actions.preparation, path: at("/questions/poser") };
  if (stage === "review" && figures) return { text: t.quartier.reviewAction, path: at("/resultats") };
  const path = stage === "accompaniment" || stage === "review" ? "/aide" : "/agenda";
  return { text: t.quartier.actions[stage], path: at(path) };
};

const messageOf = ({ quartier, t }: QuartierKit): string => {
  if (quartier.rejected) return t.quartier.rejected;
  if (quartier.stage !== null) return t.quartier.messages[quartier.stage];
  return quartier.milestones.length > 0 ? t.quartier.onlyKnown : t.quartier.noStage;
};

const factsOf = ({ page, quartier, t }: QuartierKit): readonly SummaryRow[] => {
  const { offer, landlord, dwellings } = quartier;
  const { format } = page;
  const words = t.quartier;
  const since =
    offer?.priceFrom && offer.priceFrom.length === 10 ? words.since(format.date(offer.priceFrom)) : null;
  return [
    {
      key: words.price,
      value: offer?.price ? (
        <>
          <strong>{words.perMonth(format.money(offer.price))}</strong>
          {since === null ? null : <span class="ipt-quiet"> ({since})</span>}
        </>
      ) : (
        words.undecided
      ),
    },
    {
      key: words.speed,
      value: offer ? words.megabits(format.number(offer.downstreamMbps)) : words.undecided,
    },
    ...(offer && offer.alsoIncludes.length > 0
      ? [{ key: words.includes, value: <span lang="fr">{format.list(offer.alsoIncludes)}</span> }]
      : []),
    ...(offer?.computerCeiling
      ? [{ key: words.computer, value: words.atMost(format.money(offer.computerCeiling)) }]
      : []),
    ...(landlord ? [{ key: words.landlord, value: <bdi>{landlord}</bdi> }] : []),
    ...(offer?.provider ? [{ key: words.provider, value: <bdi>{offer.provider}</bdi> }] : []),
    ...(dwellings === null ? [] : [{ key: words.dwellings, value: format.number(dwellings) }]),
  ];
};

const Dates = ({ page, call, quartier, t, at }: QuartierKit) => {
  const next = upcoming(quartier.agenda, call.ctx.today).slice(0, NEXT_DATES);
  return (
    <>
      <h2 class="govuk-heading-m">{t.quartier.dates}</h2>
      {next.length === 0 ? (
        <p class="govuk-body">{t.quartier.noDate}</p>
      ) : (
        <Entries page={page} entries={next} agenda={at("/agenda")} />
      )}
      <p class="govuk-body">
        <Link path={at("/agenda")}>{t.quartier.allDates}</Link>
      </p>
    </>
  );
};

const Documents = ({ quartier, t, at }: QuartierKit) =>
  quartier.documents.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{t.quartier.documents}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {quartier.documents.slice(0, SHOWN_DOCUMENTS).map(({ id, title, language }) => (
          <li>
            <Link path={at(`/documents/${id}`)}>
              <span lang={language} dir="auto">
                {title}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <Link path={at("/documents")}>{t.quartier.allDocuments}</Link>
      </p>
    </>
  );

const Published = ({ page, quartier, t, at }: QuartierKit) =>
  quartier.figures === null ? null : (
    <>
      <h2 class="govuk-heading-m">{t.quartier.figures}</h2>
      <p class="govuk-body">{t.quartier.figuresOf(page.format.date(quartier.figures.asOf))}</p>
      <Figures page={page} indicators={quartier.figures.indicators} />
      <p class="govuk-body">
        <Link path={at(`/resultats/${quartier.figures.asOf}`)}>{t.quartier.allFigures}</Link>
      </p>
    </>
  );

const Milestones = ({ page, quartier, t }: QuartierKit) => {
  const shown = quartier.milestones.filter(({ on }) => on !== null);
  return shown.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{t.quartier.milestones}</h2>
      <SummaryList
        rows={shown.map(({ on, what }) => ({
          key: partialDate(page, on) ?? "",
          value: <span lang="fr">{what}</span>,
        }))}
      />
    </>
  );
};

/** A quartier's page: one message, one action, then what, when, who and how much. */
export const page = quartierPage({
  about: (kit) => ({ section: "quartier", title: kit.quartier.name, description: messageOf(kit) }),
  body: (kit) => {
    const { page, call, quartier, t, at } = kit;
    const action = actionOf(kit);
    return (
      <>
        <h1 class="govuk-heading-xl">
          <span class="ipt-kicker">{t.quartier.kicker(call.territory.name)}</span>
          <bdi>{quartier.name}</bdi>
        </h1>
        <StageBanner message={messageOf(kit)}>
          <ButtonLink path={action.path}>{action.text}</ButtonLink>
        </StageBanner>
        {quartier.description === null ? null : <Paragraphs text={quartier.description} />}
        <h2 class="govuk-heading-m">{t.quartier.facts}</h2>
        <SummaryList rows={factsOf(kit)} />
        {quartier.stage === null ? null : (
          <>
            <h2 class="govuk-heading-m">{t.quartier.stages}</h2>
            <StageStepper stage={quartier.stage} stopped={quartier.rejected} />
          </>
        )}
        <Dates {...kit} />
        <h2 class="govuk-heading-m">{t.quartier.contacts}</h2>
        {quartier.contacts.length === 0 ? (
          <p class="govuk-body">{t.quartier.noContact}</p>
        ) : (
          <Contacts page={page} contacts={quartier.contacts} />
        )}
        <Published {...kit} />
        <Documents {...kit} />
        <h2 class="govuk-heading-m">{t.quartier.ask}</h2>
        <p class="govuk-body">{t.quartier.askBody}</p>
        <p class="govuk-body">
          <Link path={at("/questions")}>{t.quartier.askAction}</Link>
        </p>
        <Milestones {...kit} />
      </>
    );
  },
});
