import { listMembers } from "@ipt/application/access/list-members.ts";
import { removeMember } from "@ipt/application/access/remove-member.ts";
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
    const found = await listMembers(call.ctx, { limit: 100 });
    if (!found.ok) return found;
    const member = found.value.items.find(({ id }) => id === call.param("member"));
    return member ? ok({ data: member }) : fail(failure("not-found"));
  },
  view: (page, call, { name }) => {
    const t = settingsTexts(page);
    return settingsView(page, call, t.removeTitle(name), [
      { text: t.team, path: inSpace(call, "/reglages/equipe") },
    ]);
  },
  body: ({ page, form, data }, call) => {
    const t = settingsTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.removeTitle(data.name)}</h1>
        <p class="govuk-body">{t.removeBody}</p>
        <Form form={form}>
          <SaveOrLeave save={t.remove} leave={inSpace(call, "/reglages/equipe")} />
        </Form>
      </>
    );
  },
  submit: (call) => removeMember(call.ctx, { member: call.param("member") }),
  done: (call) => withNotice(inSpace(call, "/reglages/equipe"), "retire"),
});
