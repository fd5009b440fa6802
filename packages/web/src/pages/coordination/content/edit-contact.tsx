import { getContent } from "@ipt/application/content/get-content.ts";
import { updateContact } from "@ipt/application/content/update-contact.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
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
    const [content, partners] = await Promise.all([
      getContent(call.ctx, { quartier: call.param("quartier") }),
      loadOwnPartners(call),
    ]);
    if (!content.ok) return content;
    if (!partners.ok) return partners;
    const found = content.value.contacts.find(({ id }) => id === call.param("contact"));
    if (!found) return fail(failure("not-found"));
    const { name, topics, phone, hours, place, email, partner, languages, rank, revision } = found;
    return ok({
      data: partners.value,
      saved: { name, topics, phone, hours, place, email, partner, languages, rank: String(rank) },
      revision,
    });
  },
  view: (page, call) => contentView(page, call, contactTexts(page).edit),
  body: (kit, call) => {
    const t = contactTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.edit}</h1>
        <ContactForm kit={kit} save={t.saveChange} leave={inContent(call)} />
      </>
    );
  },
  submit: (call, input) =>
    updateContact(call.ctx, {
      quartier: call.param("quartier"),
      contact: call.param("contact"),
      ...readContact(input),
    }),
  done: (call) => withNotice(inContent(call), "enregistre"),
});
