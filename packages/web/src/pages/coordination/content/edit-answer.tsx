import { getContent } from "@ipt/application/content/get-content.ts";
import { updateFaqEntry } from "@ipt/application/content/update-faq-entry.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { dateValues } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { type AnswerField, AnswerForm, answerFields, readAnswer } from "./answer-form.tsx";
import { answerTexts } from "./answer-texts.ts";
import { contentView, inContent } from "./place.ts";

export const page = formPage<AnswerField, null, unknown>({
  fields: answerFields,
  load: async (call) => {
    const content = await getContent(call.ctx, { quartier: call.param("quartier") });
    if (!content.ok) return content;
    const found = content.value.faq.find(({ id }) => id === call.param("answer"));
    if (!found) return fail(failure("not-found"));
    const { question, answer, answeredBy, answeredOn, topic, language, rank, revision } = found;
    return ok({
      data: null,
      saved: {
        question,
        answer,
        answeredBy,
        ...dateValues("answeredOn", answeredOn),
        topic,
        language,
        rank: String(rank),
      },
      revision,
    });
  },
  view: (page, call) => contentView(page, call, answerTexts(page).edit),
  body: (kit, call) => {
    const t = answerTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.edit}</h1>
        <AnswerForm kit={kit} others={[]} save={t.saveChange} leave={inContent(call)} />
      </>
    );
  },
  submit: (call, input) =>
    updateFaqEntry(call.ctx, {
      quartier: call.param("quartier"),
      entry: call.param("answer"),
      ...readAnswer(input),
    }),
  done: (call) => withNotice(inContent(call), "enregistre"),
});
