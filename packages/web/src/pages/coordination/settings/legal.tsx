import { getLegal } from "@ipt/application/site/get-legal.ts";
import { updateLegal } from "@ipt/application/site/update-legal.ts";
import { ACCESSIBILITY_STATES } from "@ipt/domain/site/legal.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { type FormKit, formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import { type LegalField, legalFields, type Organisation, readLegal, savedLegal } from "./legal-form.ts";
import { legalFormTexts } from "./legal-texts.ts";
import { settingsView } from "./settings-view.ts";

const OrganisationFields = (props: {
  readonly kit: FormKit<LegalField, null>;
  readonly of: Organisation;
  readonly title: string;
  readonly hint?: string;
}) => {
  const { field } = props.kit;
  const { of } = props;
  return (
    <fieldset class="govuk-fieldset ipt-card">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{props.title}</legend>
      {props.hint ? <p class="govuk-hint">{props.hint}</p> : null}
      <TextField {...field(`${of}.name`)} />
      <TextField {...field(`${of}.address`)} />
      <TextField {...field(`${of}.phone`)} type="tel" width={20} />
      <TextField {...field(`${of}.email`)} type="email" />
    </fieldset>
  );
};

/** What the law asks the territory's public pages to say. */
export const page = formPage<LegalField, null, unknown>({
  fields: legalFields,
  load: async (call) => {
    const found = await getLegal(call.ctx, {});
    if (!found.ok) return found;
    const { revision, name: _, ...legal } = found.value;
    return ok({ data: null, saved: savedLegal(legal), revision: revision === 0 ? null : revision });
  },
  view: (page, call) => settingsView(page, call, legalFormTexts(page).title),
  body: (kit, call) => {
    const { field } = kit;
    const t = legalFormTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <p class="govuk-body">{t.lead}</p>
        <Form form={kit.form}>
          <OrganisationFields kit={kit} of="publisher" title={t.publisher} hint={t.publisherHint} />
          <TextField {...field("directorOfPublication")} />
          <OrganisationFields kit={kit} of="contact" title={t.contact} hint={t.contactHint} />
          <TextField {...field("dataController")} />
          <OrganisationFields kit={kit} of="dataProtectionOfficer" title={t.officer} />
          <TextareaField {...field("dataProtectionNote")} rows={4} />
          <OrganisationFields kit={kit} of="host" title={t.host} />
          <h2 class="govuk-heading-m">{t.accessibility}</h2>
          <Radios
            {...field("accessibility.state")}
            items={ACCESSIBILITY_STATES.map((value) => ({ value, label: t.states[value] }))}
          />
          <DateField {...field("accessibility.auditedOn")} />
          <TextField {...field("accessibility.auditedBy")} />
          <TextField {...field("accessibility.ratePercent")} width={3} inputmode="numeric" suffix="%" />
          <TextareaField {...field("accessibility.notAccessible")} rows={4} />
          <TextField {...field("accessibility.multiYearPlan")} type="url" />
          <SaveOrLeave save={t.save} leave={inSpace(call, "/reglages")} />
        </Form>
      </>
    );
  },
  submit: (call, input) => updateLegal(call.ctx, readLegal(input)),
  done: (call) => withNotice(inSpace(call, "/reglages"), "mentions"),
});
