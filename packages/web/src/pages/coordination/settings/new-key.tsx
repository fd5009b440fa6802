import { createApiKey } from "@ipt/application/access/create-api-key.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { ROLES } from "@ipt/domain/access/role.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { Form } from "../../../components/form.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readNumber, readOptional, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import { KeyCreated } from "../../keys/key-created.tsx";
import type { Choice } from "../conventions/convention-choices.ts";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

type Name = "name" | "roles" | "partner" | "days";
type Created = { readonly name: string; readonly secret: string | null };

const ROLES_OF_KEYS = ROLES.filter((role) => role !== "bureau-member");

/** Makes a key; the answer is the only page that ever shows it, so nothing is redirected to. */
export const page = formPage<Name, readonly Choice[], Created>({
  fields: (page) => {
    const t = settingsTexts(page);
    const few = { missing: t.rolesMissing, "too-small": t.rolesMissing };
    return {
      name: { label: t.keyName, hint: t.keyNameHint },
      roles: { label: t.rolesLabel, kind: "choices", choices: t.roles, errors: few },
      partner: {
        label: t.partner,
        hint: t.partnerHint,
        kind: "choice",
        optional: true,
        errors: { "partner-needed": t.partnerNeeded },
      },
      days: { label: t.days, hint: t.daysHint, kind: "number" },
    };
  },
  load: async (call) => {
    const found = await listPartners(call.ctx, { limit: 100 });
    if (!found.ok) return found;
    const partners = found.value.items.map(({ id, name }) => ({ value: id, label: name }));
    return ok({ data: partners, saved: { days: "365" } });
  },
  view: (page, call) => {
    const t = settingsTexts(page);
    return settingsView(page, call, t.addKeyTitle, [{ text: t.keys, path: inSpace(call, "/reglages/cles") }]);
  },
  body: ({ page, form, field, data }, call) => {
    const t = settingsTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.addKeyTitle}</h1>
        <p class="govuk-body">{t.keysLead}</p>
        <Form form={form}>
          <TextField {...field("name")} />
          <Checkboxes
            {...field("roles")}
            items={ROLES_OF_KEYS.map((value) => ({ value, label: t.roles[value], hint: t.roleHints[value] }))}
          />
          {data.length === 0 ? null : <SelectField {...field("partner")} items={data} />}
          <TextField {...field("days")} inputmode="numeric" width={4} />
          <SaveOrLeave save={t.createKey} leave={inSpace(call, "/reglages/cles")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    createApiKey(call.ctx, {
      name: readText(input, "name"),
      roles: input.all("roles"),
      partner: readOptional(input, "partner"),
      days: readNumber(input, "days"),
    }),
  done: (call, { name, secret }) =>
    renderPage(
      call.c,
      (page) => settingsView(page, call, settingsTexts(page).keyCreated),
      () => <KeyCreated name={name} secret={secret} back={inSpace(call, "/reglages/cles")} />,
    ),
});
