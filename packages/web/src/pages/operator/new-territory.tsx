import { inviteMember } from "@ipt/application/access/invite-member.ts";
import type { Context as UseCaseContext } from "@ipt/application/kernel/context.ts";
import { invalidField } from "@ipt/application/kernel/failure.ts";
import { parse } from "@ipt/application/kernel/parse.ts";
import { officialOf } from "@ipt/application/onboarding/official-of.ts";
import { createTerritory } from "@ipt/application/territories/create-territory.ts";
import { NewMember } from "@ipt/domain/access/member.ts";
import { timezoneOf } from "@ipt/domain/territory/timezone-of.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../components/form.tsx";
import { Radios } from "../../components/radios.tsx";
import { SaveOrLeave } from "../../components/save-or-leave.tsx";
import { TextField } from "../../components/text-field.tsx";
import { readText } from "../../forms/fields.ts";
import type { FormInput } from "../../forms/form-input.ts";
import { siteFormPage } from "../../forms/form-page.tsx";
import { withNotice } from "../../frame/notice.tsx";
import { writingIn } from "../../routes/context-in.ts";
import { readTerritory, type TerritoryField, territoryFields } from "../onboarding/territory-form.ts";
import { onboardingTexts } from "../onboarding/texts.ts";
import { filePath, OPERATION, operatorView } from "./operator-view.ts";
import { operatorTexts } from "./texts.ts";

type Name = TerritoryField | "coordinator" | "email";

/** Its first person, read before anything is opened: both are accepted or neither is. */
const firstPerson = (input: FormInput) => {
  const named = { email: readText(input, "email"), name: readText(input, "coordinator") };
  if (named.name === undefined) return fail(invalidField(["coordinator"], "missing"));
  return parse(NewMember, { ...named, roles: ["coordinator"] });
};

const opened = async (ctx: UseCaseContext, input: FormInput) => {
  const person = firstPerson(input);
  if (!person.ok) return person;
  const { territory, name, siren, communes, sandbox } = readTerritory(input);
  const official = await officialOf({ communes, siren, sandbox });
  if (!official.ok) return official;
  const { vintage } = official.value;
  const made = await createTerritory(ctx, {
    territory,
    name: name ?? official.value.name,
    communes: official.value.communes.map((one) => ({ ...one, cogYear: vintage })),
    siren,
    timezone: timezoneOf(official.value.communes[0]?.insee ?? ""),
    sandbox,
  });
  if (!made.ok)
    return made.error.code === "already-exists" ? fail(invalidField(["territory"], "taken")) : made;
  const second = ctx.idempotency && { ...ctx.idempotency, key: `${ctx.idempotency.key}-2` };
  const invited = await inviteMember({ ...ctx, idempotency: second }, person.value);
  return invited.ok ? ok(made.value) : invited;
};

/** The operator opens a territory for a city, with the method in force and its first person. */
export const page = siteFormPage<Name, null, { readonly id: string }>({
  fields: (page) => {
    const t = operatorTexts(page);
    const asked = territoryFields(page);
    return {
      ...asked,
      name: { ...asked.name, hint: t.nameHint },
      territory: { ...asked.territory, label: t.newAddress },
      coordinator: { label: t.coordinator, errors: { missing: t.coordinatorMissing } },
      email: { label: t.coordinatorEmail, errors: { missing: t.emailMissing, email: t.emailMissing } },
    };
  },
  load: () => ok({ data: null, saved: { use: "project" } }),
  view: (page) => {
    const t = operatorTexts(page);
    return operatorView(page, { title: t.newTitle, crumbs: [{ text: t.title, path: OPERATION }] });
  },
  body: ({ page, form, field }) => {
    const t = operatorTexts(page);
    const o = onboardingTexts(page);
    return (
      <>
        <h1 class="govuk-heading-xl">{t.newTitle}</h1>
        <p class="govuk-body-l">{t.newLead}</p>
        <Form form={form}>
          <Radios
            {...field("use")}
            items={(["project", "sandbox"] as const).map((value) => ({ value, label: o.uses[value] }))}
          />
          <TextField {...field("siren")} width={10} inputmode="numeric" />
          <TextField {...field("communes")} />
          <TextField {...field("name")} />
          <TextField {...field("territory")} prefix={`${new URL(page.baseUrl).host}/`} width={20} />
          <TextField {...field("coordinator")} autocomplete="off" />
          <TextField {...field("email")} type="email" autocomplete="off" />
          <SaveOrLeave save={t.openIt} leave={OPERATION} />
        </Form>
      </>
    );
  },
  submit: async (call, input) => opened(await writingIn(call, readText(input, "territory") ?? ""), input),
  done: (_call, { id }) => withNotice(filePath(id), "ouvert"),
});
