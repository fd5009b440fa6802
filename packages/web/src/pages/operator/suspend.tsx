import { suspendTerritory } from "@ipt/application/territories/set-status.ts";
import { Form } from "../../components/form.tsx";
import { Inset } from "../../components/inset.tsx";
import { SaveOrLeave } from "../../components/save-or-leave.tsx";
import { TextareaField } from "../../components/textarea-field.tsx";
import { readOptional } from "../../forms/fields.ts";
import { siteFormPage } from "../../forms/form-page.tsx";
import { withNotice } from "../../frame/notice.tsx";
import { writingIn } from "../../routes/context-in.ts";
import { loadSubject, type Subject, subjectView } from "./load-file.ts";
import { filePath } from "./operator-view.ts";
import { Points } from "./points.tsx";
import { operatorTexts } from "./texts.ts";

export const page = siteFormPage<"reason", Subject, unknown>({
  fields: (page) => {
    const t = operatorTexts(page);
    return { reason: { label: t.suspendReason, hint: t.suspendHint, kind: "long-text", optional: true } };
  },
  load: loadSubject,
  view: (page, _call, subject) =>
    subjectView(page, subject, operatorTexts(page).suspendTitle(subject.territory.name)),
  body: ({ page, form, field, data: { territory, voting } }) => {
    const t = operatorTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.suspendTitle(territory.name)}</h1>
        {voting.length > 0 ? (
          <Inset>{t.votingBody(voting.length === 1, page.format.list(voting))}</Inset>
        ) : null}
        <Points title={t.stops} items={t.stopsItems} />
        <Points title={t.stays} items={t.staysItems} />
        <Form form={form}>
          <TextareaField {...field("reason")} />
          <SaveOrLeave save={t.suspend} leave={filePath(territory.id)} />
        </Form>
      </>
    );
  },
  submit: async (call, input) =>
    suspendTerritory(await writingIn(call, call.param("territory")), {
      reason: readOptional(input, "reason"),
    }),
  done: (call) => withNotice(filePath(call.param("territory")), "suspendu"),
});
