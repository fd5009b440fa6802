import { resumeTerritory } from "@ipt/application/territories/set-status.ts";
import { Form } from "../../components/form.tsx";
import { SaveOrLeave } from "../../components/save-or-leave.tsx";
import { siteFormPage } from "../../forms/form-page.tsx";
import { withNotice } from "../../frame/notice.tsx";
import { writingIn } from "../../routes/context-in.ts";
import { loadSubject, type Subject, subjectView } from "./load-file.ts";
import { filePath } from "./operator-view.ts";
import { operatorTexts } from "./texts.ts";

export const page = siteFormPage<never, Subject, unknown>({
  fields: () => ({}),
  load: loadSubject,
  view: (page, _call, subject) =>
    subjectView(page, subject, operatorTexts(page).resumeTitle(subject.territory.name)),
  body: ({ page, form, data: { territory } }) => {
    const t = operatorTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.resumeTitle(territory.name)}</h1>
        <p class="govuk-body">{t.resumeBody}</p>
        <Form form={form}>
          <SaveOrLeave save={t.resume} leave={filePath(territory.id)} />
        </Form>
      </>
    );
  },
  submit: async (call) => resumeTerritory(await writingIn(call, call.param("territory")), {}),
  done: (call) => withNotice(filePath(call.param("territory")), "retabli"),
});
