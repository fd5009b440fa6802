import { addContact } from "@ipt/application/content/add-contact.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { loadOwnPartners } from "../activities/partner-choices.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { type ContactField, ContactForm, contactFields, readContact } from "./contact-form.tsx";
import { contactTexts } from "./contact-texts.ts";
import { contentView, inContent } from "./place.ts";

export const page = formPage<ContactField, readonly Choice[], unknown>({
  fields: contactFields,
  load: async (call) => {
    const [found, partners] = await Promise.all([
      getQuartier(call.ctx, { quartier: call.param("quartier") }),
      loadOwnPartners(call),
    ]);
    if (!found.ok) return found;
    return partners.ok ? ok({ data: partners.value }) : partners;
  },
  view: (page, call) => contentView(page, call, contactTexts(page).add),
  body: (kit, call) => {
    const t = contactTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.add}</h1>
        <ContactForm kit={kit} save={t.save} leave={inContent(call)} />
      </>
    );
  },
  submit: (call, input) => addContact(call.ctx, { quartier: call.param("quartier"), ...readContact(input) }),
  done: (call) => withNotice(inContent(call), "enregistre"),
});
