import { listApiKeys } from "@ipt/application/access/list-api-keys.ts";
import { revokeApiKey } from "@ipt/application/access/revoke-api-key.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

export const page = formPage({
  fields: () => ({}),
  load: async (call) => {
    const found = await listApiKeys(call.ctx, { limit: 100 });
    if (!found.ok) return found;
    const key = found.value.items.find(({ id }) => id === call.param("key"));
    return key ? ok({ data: key }) : fail(failure("not-found"));
  },
  view: (page, call, { name }) => {
    const t = settingsTexts(page);
    return settingsView(page, call, t.revokeTitle(name), [
      { text: t.keys, path: inSpace(call, "/reglages/cles") },
    ]);
  },
  body: ({ page, form, data }, call) => {
    const t = settingsTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.revokeTitle(data.name)}</h1>
        <p class="govuk-body">{t.revokeBody}</p>
        <Form form={form}>
          <SaveOrLeave save={t.revoke} leave={inSpace(call, "/reglages/cles")} />
        </Form>
      </>
    );
  },
  submit: (call) => revokeApiKey(call.ctx, { key: call.param("key") }),
  done: (call) => withNotice(inSpace(call, "/reglages/cles"), "revoque"),
});
