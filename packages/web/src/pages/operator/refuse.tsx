import { refuseTerritory } from "@ipt/application/onboarding/decide-request.ts";
import { Form } from "../../components/form.tsx";
import { SaveOrLeave } from "../../components/save-or-leave.tsx";
import { TextareaField } from "../../components/textarea-field.tsx";
import { readText } from "../../forms/fields.ts";
import { siteFormPage } from "../../forms/form-page.tsx";
import { withNotice } from "../../frame/notice.tsx";
import { writingIn } from "../../routes/context-in.ts";
import { loadSubject, type Subject, subjectView } from "./load-file.ts";
import { filePath } from "./operator-view.ts";
import { operatorTexts } from "./texts.ts";

export const page = siteFormPage<"reason", Subject, unknown>({
  fields: (page) => {
    const t = operatorTexts(page);
    return {
      reason: {
        label: t.refuseReason,
        hint: t.refuseHint,
        kind: "long-text",
        errors: { missing: t.refuseMissing, "too-small": t.refuseMissing },
      },
    };
  },
  load: loadSubject,
  view: (page, _call, subject) =>
    subjectView(page, subject, operatorTexts(page).refuseTitle(subject.territory.name)),
  body: ({ page, form, field, data: { territory } }) => {
    const t = operatorTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.refuseTitle(territory.name)}</h1>
        <Form form={form}>
          <TextareaField {...field("reason")} />
          <SaveOrLeave save={t.refuse} leave={filePath(territory.id)} />
        </Form>
      </>
    );
  },
  submit: async (call, input) =>
    refuseTerritory(await writingIn(call, call.param("territory")), { reason: readText(input, "reason") }),
  done: (call) => withNotice(filePath(call.param("territory")), "refuse"),
});
