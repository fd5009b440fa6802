import { Paragraphs } from "../../components/prose.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { Tag } from "../../components/tag.tsx";
import { LANGUAGE_NAMES } from "../../i18n/language.ts";
import { titleOf, whenOf } from "./parts.tsx";
import { type QuartierKit, quartierPage } from "./quartier-page.tsx";

const entryOf = ({ quartier, call }: QuartierKit) =>
  quartier.agenda.find(({ id }) => id === call.param("entry")) ?? null;

/** One date: when, where, how to get in, and afterwards what was said. */
export const page = quartierPage({
  about: (kit) => {
    const entry = entryOf(kit);
    return { section: "agenda", below: true, title: entry ? titleOf(kit.page, entry) : kit.t.agenda.title };
  },
  body: (kit) => {
    const { page, t, at } = kit;
    const entry = entryOf(kit);
    if (!entry) return null;
    const words = t.agenda;
    return (
      <>
        <h1 class="govuk-heading-xl">
          <bdi>{titleOf(page, entry)}</bdi>
        </h1>
        {entry.cancelled ? (
          <p class="govuk-body">
            <Tag tone="bad">{words.cancelled}</Tag>
          </p>
        ) : null}
        {entry.provisional ? (
          <p class="govuk-body">
            <Tag>{words.provisional}</Tag>
          </p>
        ) : null}
        <SummaryList
          rows={[
            { key: words.when, value: <strong>{whenOf(page, entry)}</strong> },
            { key: words.where, value: entry.place === null ? words.placeUnknown : <bdi>{entry.place}</bdi> },
            ...(entry.access === null
              ? []
              : [{ key: words.access, value: <span lang="fr">{entry.access}</span> }]),
            ...(entry.languages.length === 0
              ? []
              : [
                  {
                    key: words.spoken,
                    value: page.format.list(entry.languages.map((one) => LANGUAGE_NAMES[one])),
                  },
                ]),
          ]}
        />
        {entry.description === null ? null : <Paragraphs text={entry.description} />}
        {entry.report === null ? null : (
          <>
            <h2 class="govuk-heading-m">{words.report}</h2>
            <Paragraphs text={entry.report} />
          </>
        )}
        {entry.cancelled ? null : (
          <p class="govuk-body ipt-screen-only">
            <a
              class="govuk-button govuk-button--secondary"
              href={page.href(at(`/agenda/${entry.id}/date.ics`))}
              download={`${entry.id}.ics`}
            >
              {words.add}
            </a>
          </p>
        )}
      </>
    );
  },
});
