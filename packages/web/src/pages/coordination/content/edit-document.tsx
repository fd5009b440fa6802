import { getContent } from "@ipt/application/content/get-content.ts";
import { updateDocument } from "@ipt/application/content/update-document.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import { getPublicDocument } from "@ipt/application/public/get-public-document.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { dateValues, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import {
  asksPreview,
  type DocumentField,
  DocumentForm,
  documentFields,
  readDocument,
  refusedText,
} from "./document-form.tsx";
import { documentTexts } from "./document-texts.ts";
import { contentView, inContent } from "./place.ts";

export const page = formPage<DocumentField, { readonly title: string }, unknown>({
  fields: documentFields,
  load: async (call) => {
    const quartier = call.param("quartier");
    const [content, whole] = await Promise.all([
      getContent(call.ctx, { quartier }),
      getPublicDocument(call.ctx, { quartier, document: call.param("document") }),
    ]);
    if (!content.ok) return content;
    if (!whole.ok) return whole;
    const found = content.value.documents.find(({ id }) => id === call.param("document"));
    if (!found) return fail(failure("not-found"));
    const { title, kind, language, translatedBy, on, plainLanguage, link, revision } = found;
    return ok({
      data: { title },
      saved: {
        title,
        kind,
        language,
        translatedBy,
        ...dateValues("on", on),
        plainLanguage: plainLanguage ? "yes" : null,
        link,
        body: whole.value.body,
      },
      revision,
    });
  },
  view: (page, call, { title }) => contentView(page, call, documentTexts(page).edit(title)),
  body: (kit, call) => {
    const t = documentTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.edit(kit.data.title)}</h1>
        <DocumentForm kit={kit} others={[]} save={t.saveChange} leave={inContent(call)} />
      </>
    );
  },
  again: asksPreview,
  submit: async (call, input) => {
    const refused = refusedText(input);
    if (refused) return fail(refused);
    const body = readText(input, "body");
    return updateDocument(call.ctx, {
      quartier: call.param("quartier"),
      document: call.param("document"),
      ...readDocument(input),
      ...(body === undefined ? {} : { body }),
    });
  },
  done: (call) => withNotice(inContent(call), "enregistre"),
});
