import { startCampaign } from "@ipt/application/campaigns/start-campaign.ts";
import { type Failure, invalidField } from "@ipt/application/kernel/failure.ts";
import { parse } from "@ipt/application/kernel/parse.ts";
import { BREST_PARTS, type BrestPart, BrestProgramme } from "@ipt/application/onboarding/brest-programme.ts";
import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { addressFor } from "@ipt/domain/territory/territory-id.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import type { Page } from "../../../components/page-context.ts";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { type Fields, readNumber, readOptional, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withOwnKey } from "../../../forms/own-key.ts";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { copyTexts } from "./copy-texts.ts";
import { setupTexts } from "./texts.ts";

type Role = BrestPart;
const NAMES = [
  "authority",
  "landlord",
  "provider",
  "tenants",
  "centre",
  "recycler",
] as const satisfies Role[];

const fields = (page: Page): Fields<Role | "quartier" | "dwellings"> => {
  const t = copyTexts(page);
  const role = (name: Role) => ({ label: t[name], hint: t[`${name}Hint`], optional: true }) as const;
  return {
    authority: { label: t.authority, hint: t.authorityHint, errors: { missing: t.missing(t.authority) } },
    landlord: role("landlord"),
    provider: role("provider"),
    tenants: role("tenants"),
    centre: role("centre"),
    recycler: role("recycler"),
    quartier: {
      label: t.name,
      hint: t.nameHint,
      errors: { missing: t.missing(t.name), taken: t.taken },
    },
    dwellings: { label: t.dwellings, hint: t.dwellingsHint, kind: "number", optional: true },
  };
};

const typedIn = (input: FormInput) => ({
  authority: readText(input, "authority"),
  landlord: readOptional(input, "landlord"),
  provider: readOptional(input, "provider"),
  tenants: readOptional(input, "tenants"),
  centre: readOptional(input, "centre"),
  recycler: readOptional(input, "recycler"),
  quartier: readText(input, "quartier"),
  dwellings: readNumber(input, "dwellings") ?? null,
});

const submit = async (call: TerritoryCall, input: FormInput): Promise<Result<null, Failure>> => {
  // Everything typed is judged before anything is written.
  const read = parse(BrestProgramme, typedIn(input));
  if (!read.ok) return read;
  const { quartier: name, dwellings, ...partners } = read.value;
  let landlord: string | null = null;
  for (const role of NAMES) {
    const partner = partners[role];
    if (partner === null) continue;
    const given = { name: partner, kind: BREST_PARTS[role] };
    const made = await createPartner(await withOwnKey(call, role, given), given);
    if (!made.ok) return made;
    if (role === "landlord") landlord = made.value.id;
  }
  const address = addressFor(name);
  const given = { name, dwellings, landlord, ...(address === "" ? {} : { id: address }) };
  const quartier = await createQuartier(await withOwnKey(call, "quartier", given), given);
  if (!quartier.ok)
    return quartier.error.code === "already-exists" ? fail(invalidField(["quartier"], "taken")) : quartier;
  const { id } = quartier.value;
  const campaign = await startCampaign(await withOwnKey(call, "campaign", id), { quartier: id });
  return campaign.ok ? ok(null) : campaign;
};

/** Begins as Brest did, in one form: its partners' parts, a first quartier, its campaign under Brest's playbook. */
export const page = formPage<Role | "quartier" | "dwellings", null, null>({
  fields,
  load: (call) => ok({ data: null, saved: { authority: call.territory.name } }),
  view: (page, call) =>
    staffView(page, call, {
      title: copyTexts(page).title,
      crumbs: [{ text: setupTexts(page).title, path: inSpace(call, "/mise-en-place") }],
    }),
  body: ({ page, form, field }, call) => {
    const t = copyTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <p class="govuk-body-l">{t.lead}</p>
        <h2 class="govuk-heading-m">{t.whatTitle}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {t.what.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p class="govuk-body">{t.after}</p>
        <Form form={form}>
          <h2 class="govuk-heading-m">{t.partners}</h2>
          {NAMES.map((name) => (
            <TextField {...field(name)} />
          ))}
          <h2 class="govuk-heading-m">{t.quartier}</h2>
          <TextField {...field("quartier")} />
          <TextField {...field("dwellings")} inputmode="numeric" width={5} />
          <SaveOrLeave save={t.save} leave={inSpace(call, "/mise-en-place")} />
        </Form>
      </>
    );
  },
  submit,
  done: (call) => withNotice(inSpace(call, "/mise-en-place"), "enregistre"),
});
