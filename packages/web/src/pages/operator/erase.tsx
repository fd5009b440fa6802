import { invalidField } from "@ipt/application/kernel/failure.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Checkboxes } from "../../components/checkboxes.tsx";
import { Form } from "../../components/form.tsx";
import { SaveOrLeave } from "../../components/save-or-leave.tsx";
import { Warning } from "../../components/warning.tsx";
import { siteFormPage } from "../../forms/form-page.tsx";
import { loadSubject, type Subject, subjectView } from "./load-file.ts";
import { filePath } from "./operator-view.ts";
import { Points } from "./points.tsx";
import { operatorTexts } from "./texts.ts";

/** First step: what goes, what stays, and that the territory has its data. Nothing is erased here. */
export const page = siteFormPage<"exported", Subject, null>({
  fields: (page) => {
    const t = operatorTexts(page);
    return { exported: { label: t.export, kind: "choices", errors: { missing: t.eraseExportedMissing } } };
  },
  load: loadSubject,
  view: (page, _call, subject) =>
    subjectView(page, subject, operatorTexts(page).eraseTitle(subject.territory.name)),
  body: ({ page, form, field, data: { territory } }) => {
    const t = operatorTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.eraseTitle(territory.name)}</h1>
        <Warning>{t.eraseWarning}</Warning>
        <Points title={t.eraseGoes} items={t.eraseGoesItems} />
        <Points title={t.eraseStays} items={t.eraseStaysItems} />
        <Form form={form}>
          <Checkboxes {...field("exported")} items={[{ value: "yes", label: t.eraseExported }]} />
          <SaveOrLeave save={t.goOn} leave={filePath(territory.id)} />
        </Form>
      </>
    );
  },
  submit: async (_call, input) =>
    input.text("exported") === "yes" ? ok(null) : fail(invalidField(["exported"], "missing")),
  done: (call) => filePath(call.param("territory"), "/effacer/confirmer"),
});
