import { inviteMember } from "@ipt/application/access/invite-member.ts";
import { listMembers } from "@ipt/application/access/list-members.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import type { Member } from "@ipt/domain/access/member.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

const waiting = async (call: TerritoryCall) => {
  const found = await listMembers(call.ctx, { limit: 100 });
  if (!found.ok) return found;
  const member = found.value.items.find(({ id }) => id === call.param("member"));
  return member && member.acceptedAt === null ? ok(member) : fail(failure("not-found"));
};

/** The invitation goes once more to whoever did not take it up. */
export const page = formPage<never, Member, unknown>({
  fields: () => ({}),
  load: async (call) => {
    const found = await waiting(call);
    return found.ok ? ok({ data: found.value }) : found;
  },
  view: (page, call, { name }) => {
    const t = settingsTexts(page);
    return settingsView(page, call, t.sendAgainTitle(name), [
      { text: t.team, path: inSpace(call, "/reglages/equipe") },
    ]);
  },
  body: ({ page, form, data }, call) => {
    const t = settingsTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.sendAgainTitle(data.name)}</h1>
        <p class="govuk-body">{t.sendAgainBody(data.email)}</p>
        <Form form={form}>
          <SaveOrLeave save={t.sendAgain} leave={inSpace(call, "/reglages/equipe")} />
        </Form>
      </>
    );
  },
  submit: async (call) => {
    const found = await waiting(call);
    if (!found.ok) return found;
    const { email, name, roles, partner } = found.value;
    return inviteMember(call.ctx, { email, name, roles, partner });
  },
  done: (call) => withNotice(inSpace(call, "/reglages/equipe"), "invite"),
});
