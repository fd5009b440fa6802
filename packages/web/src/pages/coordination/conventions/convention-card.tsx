import type { Convention } from "@ipt/domain/convention/convention.ts";
import { type CivilDate, daysBetween } from "@ipt/domain/values/civil-date.ts";
import { Link } from "../../../components/link.tsx";
import { type Page, usePage } from "../../../components/page-context.ts";
import { SummaryList, type SummaryRow } from "../../../components/summary-list.tsx";
import { Tag } from "../../../components/tag.tsx";
import type { Choices } from "./convention-choices.ts";
import { conventionTexts } from "./texts.ts";

type CardProps = {
  readonly convention: Convention;
  readonly choices: Choices;
  readonly today: CivilDate;
  /** Where it is changed; null for those who only read. */
  readonly base: string | null;
};

const SOON_DAYS = 120;

const State = (props: { readonly convention: Convention; readonly today: CivilDate }) => {
  const page = usePage();
  const t = conventionTexts(page);
  const { from, to } = props.convention;
  if (from === null) return <Tag>{t.undated}</Tag>;
  if (from > props.today) return <Tag tone="info">{t.notYet}</Tag>;
  if (to === null) return <Tag tone="good">{t.inForce}</Tag>;
  const left = daysBetween(props.today, to);
  if (left < 0) return <Tag tone="bad">{t.ended}</Tag>;
  return left <= SOON_DAYS ? (
    <Tag tone="warn">{t.endsIn(page.format.number(left))}</Tag>
  ) : (
    <Tag tone="good">{t.inForce}</Tag>
  );
};

/** A source may give no more than a month or a year. */
const partial = (page: Page, date: string): string => {
  if (date.length === 10) return page.format.date(date);
  return date.length === 7 ? page.format.month(date) : date;
};

const rowsOf = (page: Page, { convention, choices }: CardProps): readonly SummaryRow[] => {
  const t = conventionTexts(page);
  const { format } = page;
  const { from, to, offer, prices, quartiers } = convention;
  const named = (known: Choices["partners"], ids: readonly string[]): string =>
    format.list(ids.map((id) => known.find(({ value }) => value === id)?.label ?? id));
  const period =
    from === null
      ? null
      : to === null
        ? t.since(format.date(from))
        : t.until(format.date(from), format.date(to));
  const service: readonly SummaryRow[] =
    convention.kind === "service"
      ? [
          {
            key: t.offer,
            value: offer ? `${offer.name}, ${t.speedOf(format.number(offer.downstreamMbps))}` : null,
          },
          {
            key: t.prices,
            value:
              prices.length === 0
                ? null
                : prices.map(({ from: day, perDwellingPerMonth }) => (
                    <div>
                      {t.fromDay(format.money(perDwellingPerMonth), day ? partial(page, day) : t.unknownDay)}
                    </div>
                  )),
          },
          { key: t.leaving, value: convention.denunciation },
        ]
      : [];
  return [
    { key: t.signedBy, value: named(choices.partners, convention.parties) },
    { key: t.period, value: period },
    { key: t.covers, value: quartiers ? named(choices.quartiers, quartiers) : t.everywhere },
    ...service,
    ...(convention.computerPriceCeiling
      ? [{ key: t.ceiling, value: format.money(convention.computerPriceCeiling) }]
      : []),
  ];
};

/** One convention: what it says, whether it is in force, and the ways to change it. */
export const ConventionCard = (props: CardProps) => {
  const page = usePage();
  const t = conventionTexts(page);
  const { convention, base } = props;
  return (
    <section class="ipt-card" aria-labelledby={`convention-${convention.id}`}>
      <h2 class="govuk-heading-m" id={`convention-${convention.id}`}>
        {t.editTitle(t.kinds[convention.kind])} <State convention={convention} today={props.today} />
      </h2>
      <SummaryList rows={rowsOf(page, props)} />
      {base === null ? null : (
        <p class="govuk-body ipt-links">
          <Link path={base} about={t.kinds[convention.kind]}>
            {t.edit}
          </Link>
          {convention.kind === "service" ? (
            <Link path={`${base}/prix`} about={t.kinds[convention.kind]}>
              {t.addPrice}
            </Link>
          ) : null}
        </p>
      )}
    </section>
  );
};
