import { eraseTerritory } from "@ipt/application/territories/erase-territory.ts";
import { Button } from "../../components/button.tsx";
import { ButtonGroup } from "../../components/button-group.tsx";
import { Form } from "../../components/form.tsx";
import { Link } from "../../components/link.tsx";
import { TextField } from "../../components/text-field.tsx";
import { Warning } from "../../components/warning.tsx";
import { siteFormPage } from "../../forms/form-page.tsx";
import { withNotice } from "../../frame/notice.tsx";
import { writingIn } from "../../routes/context-in.ts";
import { loadSubject, type Subject, subjectView } from "./load-file.ts";
import { filePath } from "./operator-view.ts";
import { operatorTexts } from "./texts.ts";

/** Second step: the address typed again, then the erasure and its certificate. */
export const page = siteFormPage<"confirm", Subject, unknown>({
  fields: (page, { territory }) => {
    const t = operatorTexts(page);
    const wrong = t.confirmWrong(territory.id);
    return {
      confirm: {
        label: t.confirmField(territory.id),
        errors: { missing: wrong, id: wrong, "too-small": wrong, "not-the-territory": wrong },
      },
    };
  },
  load: loadSubject,
  view: (page, _call, subject) => subjectView(page, subject, operatorTexts(page).confirmTitle),
  body: ({ page, form, field, data: { territory } }) => {
    const t = operatorTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.confirmTitle}</h1>
        <Warning>{t.eraseWarning}</Warning>
        <Form form={form}>
          <TextField {...field("confirm")} width={20} autocomplete="off" />
          <ButtonGroup>
            <Button variant="warning">{t.eraseNow}</Button>
            <Link path={filePath(territory.id)}>{page.t.forms.cancel}</Link>
          </ButtonGroup>
        </Form>
      </>
    );
  },
  submit: async (call, input) =>
    eraseTerritory(await writingIn(call, call.param("territory")), { confirm: input.text("confirm").trim() }),
  done: (call) => withNotice(filePath(call.param("territory")), "efface"),
});
