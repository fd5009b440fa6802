import { addDocument } from "@ipt/application/content/add-document.ts";
import { getPublicDocument } from "@ipt/application/public/get-public-document.ts";
import { getPublicQuartier } from "@ipt/application/public/get-public-quartier.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Details } from "../../../components/details.tsx";
import { Link } from "../../../components/link.tsx";
import type { Page } from "../../../components/page-context.ts";
import { Prose } from "../../../components/prose.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { formatsOf } from "../../../i18n/formats.ts";
import { frenchText } from "../../../i18n/french-text.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import {
  asksPreview,
  type DocumentField,
  DocumentForm,
  documentFields,
  readDocument,
  refusedText,
  showsPreview,
} from "./document-form.tsx";
import { documentTexts } from "./document-texts.ts";
import { otherQuartiers, publishIn } from "./elsewhere.ts";
import { fillTemplate, VARIABLES, type Values, valuesOf } from "./fill-template.ts";
import { contentView, inContent } from "./place.ts";
import { TEMPLATES } from "./templates.ts";

type Original = { readonly title: string; readonly body: string | null };
type Data = {
  readonly values: Values;
  readonly others: readonly Choice[];
  /** Document that is translated. */
  readonly original: Original | null;
};

/** Where a text comes from: a template (`modele`) or a document to translate (`de`). */
const asked = (call: TerritoryCall) => {
  const { searchParams } = new URL(call.c.req.url);
  return {
    template: TEMPLATES.find(({ id }) => id === searchParams.get("modele")),
    original: searchParams.get("de"),
  };
};

const Templates = (props: { readonly page: Page; readonly call: TerritoryCall; readonly values: Values }) => {
  const { page, call, values } = props;
  const t = documentTexts(page);
  return (
    <section>
      <h2 class="govuk-heading-m">{t.from}</h2>
      <p class="govuk-body">{t.fromBody}</p>
      <ul class="govuk-list ipt-columns">
        {TEMPLATES.map(({ id, title }) => (
          <li>
            <Link path={inContent(call, `/documents/nouveau?modele=${id}`)}>{frenchText(title)}</Link>
          </li>
        ))}
      </ul>
      <Details summary={t.variables}>
        <SummaryList rows={VARIABLES.map((one) => ({ key: t.variable[one], value: values[one] }))} />
      </Details>
    </section>
  );
};

/** A document from a blank page, a template filled with the quartier's data, or another language's text. */
export const page = formPage<DocumentField, Data, unknown>({
  fields: documentFields,
  load: async (call) => {
    const quartier = call.param("quartier");
    const { template, original } = asked(call);
    const [found, others, source] = await Promise.all([
      getPublicQuartier(call.ctx, { quartier }),
      otherQuartiers(call),
      original === null ? null : getPublicDocument(call.ctx, { quartier, document: original }),
    ]);
    if (!found.ok) return found;
    if (source && !source.ok) return source;
    const known = { territory: call.territory, quartier: found.value, today: call.ctx.today };
    const values = valuesOf(known, formatsOf("fr", call.territory.timezone));
    const from = source?.value ?? null;
    return ok({
      data: { values, others, original: from && { title: from.title, body: from.body } },
      saved: {
        title: template ? frenchText(template.title) : null,
        kind: template?.kind ?? from?.kind,
        language: from === null ? "fr" : null,
        body: template ? fillTemplate(template.body, values) : null,
      },
    });
  },
  view: (page, call, { original }) => {
    const t = documentTexts(page);
    return contentView(page, call, original ? t.translate(original.title) : t.add);
  },
  body: (kit, call) => {
    const { page, data } = kit;
    const t = documentTexts(page);
    const { original } = data;
    return (
      <>
        <h1 class="govuk-heading-l">{original ? t.translate(original.title) : t.add}</h1>
        {original ? (
          <Details summary={t.original} open>
            <p class="govuk-body">
              <strong>{original.title}</strong>
            </p>
            {original.body === null ? null : <Prose text={original.body} language="fr" />}
          </Details>
        ) : showsPreview(kit.form) ? null : (
          <Templates page={page} call={call} values={data.values} />
        )}
        <DocumentForm kit={kit} others={data.others} save={t.save} leave={inContent(call)} />
      </>
    );
  },
  again: asksPreview,
  submit: async (call, input) => {
    const refused = refusedText(input);
    if (refused) return fail(refused);
    const value = { ...readDocument(input), body: readText(input, "body") ?? null };
    return publishIn(call, input, (ctx, quartier) => addDocument(ctx, { quartier, ...value }));
  },
  done: (call) => withNotice(inContent(call), "enregistre"),
});
