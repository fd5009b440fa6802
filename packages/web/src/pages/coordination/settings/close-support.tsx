import { revokeSupport } from "@ipt/application/support/revoke-support.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import { settingsView } from "./settings-view.ts";
import { supportTexts } from "./support-texts.ts";

export const page = formPage<never, null, unknown>({
  fields: () => ({}),
  load: () => ok({ data: null }),
  view: (page, call) => settingsView(page, call, supportTexts(page).closeTitle),
  body: ({ page, form }, call) => {
    const t = supportTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.closeTitle}</h1>
        <p class="govuk-body">{t.closeBody}</p>
        <Form form={form}>
          <SaveOrLeave save={t.close} leave={inSpace(call, "/reglages/support")} />
        </Form>
      </>
    );
  },
  submit: (call) => revokeSupport(call.ctx, {}),
  done: (call) => withNotice(inSpace(call, "/reglages/support"), "ferme"),
});
