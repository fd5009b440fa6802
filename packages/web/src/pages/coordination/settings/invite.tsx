import { inviteMember } from "@ipt/application/access/invite-member.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { ROLES } from "@ipt/domain/access/role.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readOptional, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

type Name = "email" | "name" | "roles" | "partner";

export const page = formPage<Name, readonly Choice[], unknown>({
  fields: (page) => {
    const t = settingsTexts(page);
    const few = { missing: t.rolesMissing, "too-small": t.rolesMissing };
    return {
      email: { label: t.email, hint: t.emailHint },
      name: { label: t.name },
      roles: { label: t.rolesLabel, kind: "choices", choices: t.roles, errors: few },
      partner: {
        label: t.partner,
        hint: t.partnerHint,
        kind: "choice",
        optional: true,
        errors: { "partner-needed": t.partnerNeeded },
      },
    };
  },
  load: async (call) => {
    const found = await listPartners(call.ctx, { limit: 100 });
    if (!found.ok) return found;
    return ok({ data: found.value.items.map(({ id, name }) => ({ value: id, label: name })) });
  },
  view: (page, call) => {
    const t = settingsTexts(page);
    return settingsView(page, call, t.inviteTitle, [
      { text: t.team, path: inSpace(call, "/reglages/equipe") },
    ]);
  },
  body: ({ page, form, field, data }, call) => {
    const t = settingsTexts(page);
    const roles = ROLES.map((value) => ({ value, label: t.roles[value], hint: t.roleHints[value] }));
    return (
      <>
        <h1 class="govuk-heading-l">{t.inviteTitle}</h1>
        <Form form={form}>
          <TextField {...field("email")} type="email" autocomplete="off" />
          <TextField {...field("name")} />
          <Checkboxes {...field("roles")} items={roles} />
          {data.length === 0 ? null : <SelectField {...field("partner")} items={data} />}
          <SaveOrLeave save={t.sendInvitation} leave={inSpace(call, "/reglages/equipe")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    inviteMember(call.ctx, {
      email: readText(input, "email"),
      name: readText(input, "name"),
      roles: input.all("roles"),
      partner: readOptional(input, "partner"),
    }),
  done: (call) => withNotice(inSpace(call, "/reglages/equipe"), "invite"),
});
