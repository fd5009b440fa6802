import { addDocument } from "@ipt/application/content/add-document.ts";
import { getContent } from "@ipt/application/content/get-content.ts";
import { listQuestions } from "@ipt/application/inbox/list-questions.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import type { Child } from "hono/jsx";
import { Link } from "../../../components/link.tsx";
import { type Page, usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { type Row, Rows } from "../../../components/rows.tsx";
import { Tag } from "../../../components/tag.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { LANGUAGE_NAMES } from "../../../i18n/language.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { residentWords } from "../../resident/resident-words.ts";
import { kitTexts } from "../kit/texts.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { inContent } from "./place.ts";
import { contentTexts } from "./texts.ts";

type Content = Infer<typeof getContent.output>;

const Part = (props: {
  readonly title: string;
  readonly none: string;
  readonly lines: readonly Row[];
  readonly foot: Child;
}) => (
  <section>
    <h2 class="govuk-heading-m">{props.title}</h2>
    {props.lines.length === 0 ? (
      <p class="govuk-body ipt-quiet">{props.none}</p>
    ) : (
      <Rows items={props.lines} />
    )}
    <p class="govuk-body ipt-links">{props.foot}</p>
  </section>
);

type Kit = { readonly page: Page; readonly call: TerritoryCall; readonly mayWrite: boolean };

const Change = (props: { readonly kit: Kit; readonly path: string; readonly about: string }) => {
  const { kit, path, about } = props;
  const t = contentTexts(usePage());
  if (!kit.mayWrite) return null;
  return (
    <>
      <Link path={inContent(kit.call, path)} about={about}>
        {t.edit}
      </Link>
      <Link path={inContent(kit.call, `${path}/retirer`)} about={about}>
        {t.remove}
      </Link>
    </>
  );
};

const documentLines = (kit: Kit, { documents }: Content): readonly Row[] => {
  const { page, call, mayWrite } = kit;
  const t = contentTexts(page);
  const words = residentWords(page).documents;
  return documents.map(({ id, title, kind, language, on, plainLanguage }) => ({
    title: (
      <span lang={language} dir="auto">
        {title}
      </span>
    ),
    note: (
      <>
        {words.kinds[kind]} – <bdi>{LANGUAGE_NAMES[language]}</bdi>
        {on === null ? null : ` – ${page.format.date(on)}`}
        {plainLanguage ? ` – ${words.plain}` : null}
      </>
    ),
    links: (
      <>
        <Link
          path={`/${call.territory.id}/quartiers/${call.param("quartier")}/documents/${id}`}
          about={title}
        >
          {t.read}
        </Link>
        {mayWrite && language === "fr" ? (
          <Link path={inContent(call, `/documents/nouveau?de=${id}`)} about={title}>
            {t.translate}
          </Link>
        ) : null}
        <Change kit={kit} path={`/documents/${id}`} about={title} />
      </>
    ),
  }));
};

const answerLines = (kit: Kit, { faq }: Content): readonly Row[] => {
  const t = contentTexts(kit.page);
  return faq
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id, question, answeredBy, answeredOn }) => ({
      title: question,
      note: t.answered(answeredBy, kit.page.format.date(answeredOn)),
      links: <Change kit={kit} path={`/reponses/${id}`} about={question} />,
    }));
};

const eventLines = (kit: Kit, { events }: Content): readonly Row[] => {
  const { page } = kit;
  const { kinds } = residentWords(page).agenda;
  return events
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ id, kind, title, on, place, cancelled }) => ({
      title: (
        <>
          {title ?? kinds[kind]} {cancelled ? <Tag tone="bad">{contentTexts(page).cancelled}</Tag> : null}
        </>
      ),
      note: [page.format.longDate(on), ...(place === null ? [] : [place])].join(" – "),
      links: (
        <Change
          kit={kit}
          path={`/rendez-vous/${id}`}
          about={`${title ?? kinds[kind]} ${page.format.date(on)}`}
        />
      ),
    }));
};

const contactLines = (kit: Kit, { contacts }: Content): readonly Row[] =>
  contacts
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id, name, phone, email, place }) => ({
      title: name,
      note: [phone, email, place].filter((way) => way !== null).join(" – "),
      links: <Change kit={kit} path={`/contacts/${id}`} about={name} />,
    }));

/** Everything typed for the quartier's residents, and the way to change it. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const [found, content, questions] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      getContent(call.ctx, { quartier }),
      listQuestions(call.ctx, { quartier, limit: 100 }),
    ]);
    if (!found.ok) return failurePage(call, found.error);
    if (!content.ok) return failurePage(call, content.error);
    const received = questions.ok ? questions.value.items : [];
    const waiting = received.filter(({ status }) => status === "waiting").length;
    const mayWrite = isAllowed(call.ctx.actor, addDocument.allow);
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: contentTexts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = contentTexts(page);
        const kit = { page, call, mayWrite };
        const add = (path: string, text: string) =>
          mayWrite ? <Link path={inContent(call, path)}>{text}</Link> : null;
        return (
          <>
            <Notice of={{ enregistre: t.saved, retire: t.removed }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            <p class="govuk-body">
              <Link path={`/${call.territory.id}/quartiers/${quartier}`}>{t.publicPage}</Link>
            </p>
            <Part
              title={t.documents}
              none={t.noDocuments}
              lines={documentLines(kit, content.value)}
              foot={
                <>
                  {add("/documents/nouveau", t.addDocument)}
                  {add("/kit", kitTexts(page).link)}
                </>
              }
            />
            <Part
              title={t.answers}
              none={t.noAnswers}
              lines={answerLines(kit, content.value)}
              foot={
                <>
                  {add("/reponses/nouvelle", t.addAnswer)}
                  <Link path={inQuartier(call, "/questions")}>
                    {waiting > 0 ? t.waiting(page.format.number(waiting)) : t.questions}
                  </Link>
                </>
              }
            />
            <Part
              title={t.events}
              none={t.noEvents}
              lines={eventLines(kit, content.value)}
              foot={add("/rendez-vous/nouveau", t.addEvent)}
            />
            <Part
              title={t.contacts}
              none={t.noContacts}
              lines={contactLines(kit, content.value)}
              foot={add("/contacts/nouveau", t.addContact)}
            />
          </>
        );
      },
    );
  },
};
