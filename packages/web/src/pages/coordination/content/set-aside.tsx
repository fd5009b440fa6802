import { getQuestion } from "@ipt/application/inbox/get-question.ts";
import { setQuestionAside } from "@ipt/application/inbox/set-question-aside.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { Inset } from "../../../components/inset.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import type { TerritoryCall } from "../../../routes/call.ts";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { answerTexts } from "./answer-texts.ts";
import { contentView } from "./place.ts";

const named = (call: TerritoryCall) => ({
  quartier: call.param("quartier"),
  question: call.param("question"),
});

export const page = formPage({
  fields: () => ({}),
  load: async (call) => {
    const found = await getQuestion(call.ctx, named(call));
    return found.ok ? ok({ data: found.value }) : found;
  },
  view: (page, call) => {
    const t = answerTexts(page);
    return contentView(page, call, t.setAsideTitle, [
      { text: t.listTitle, path: inQuartier(call, "/questions") },
    ]);
  },
  body: ({ page, form, data: { question, language } }, call) => {
    const t = answerTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.setAsideTitle}</h1>
        <Inset>
          <p class="govuk-body" lang={language} dir="auto">
            {question}
          </p>
        </Inset>
        <p class="govuk-body">{t.setAsideBody}</p>
        <Form form={form}>
          <SaveOrLeave save={t.setAside} leave={inQuartier(call, "/questions")} />
        </Form>
      </>
    );
  },
  submit: (call) => setQuestionAside(call.ctx, named(call)),
  done: (call) => withNotice(inQuartier(call, "/questions"), "ecarte"),
});
