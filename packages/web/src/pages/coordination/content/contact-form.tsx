import { CONTACT_TOPICS } from "@ipt/domain/content/contact.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { Form } from "../../../components/form.tsx";
import type { Page } from "../../../components/page-context.ts";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { type Fields, readNumber, readOptional, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { FormKit } from "../../../forms/form-page.tsx";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../i18n/language.ts";
import { residentWords } from "../../resident/resident-words.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { contactTexts } from "./contact-texts.ts";

export type ContactField =
  | "name"
  | "topics"
  | "phone"
  | "hours"
  | "place"
  | "email"
  | "partner"
  | "languages"
  | "rank";

export const contactFields = (page: Page): Fields<ContactField> => {
  const t = contactTexts(page);
  return {
    name: { label: t.name, hint: t.nameHint, errors: { missing: t.nameMissing, "too-small": t.nameMissing } },
    topics: {
      label: t.topics,
      kind: "choices",
      choices: residentWords(page).contactTopics,
      errors: { "too-small": t.topicsMissing },
    },
    phone: { label: t.phone, optional: true, errors: { "no-way-to-reach": t.reach } },
    hours: { label: t.hours, hint: t.hoursHint, optional: true },
    place: { label: t.place, optional: true },
    email: { label: t.email, optional: true },
    partner: { label: t.partner, kind: "choice", optional: true },
    languages: { label: t.languages, kind: "choices", choices: LANGUAGE_NAMES, optional: true },
    rank: { label: t.rank, hint: t.rankHint, kind: "number", optional: true },
  };
};

export const readContact = (input: FormInput) => ({
  name: readText(input, "name"),
  topics: input.all("topics"),
  phone: readOptional(input, "phone"),
  hours: readOptional(input, "hours"),
  place: readOptional(input, "place"),
  email: readOptional(input, "email"),
  partner: readOptional(input, "partner"),
  languages: input.all("languages"),
  rank: readNumber(input, "rank") ?? 0,
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const ContactForm = (props: {
  readonly kit: FormKit<ContactField, readonly Choice[]>;
  readonly save: string;
  readonly leave: string;
}) => {
  const { kit, save, leave } = props;
  const { page, form, field, data: partners } = kit;
  const { contactTopics } = residentWords(page);
  return (
    <Form form={form}>
      <TextField {...field("name")} />
      <Checkboxes
        {...field("topics")}
        items={CONTACT_TOPICS.map((value) => ({ value, label: capital(contactTopics[value]) }))}
      />
      <TextField {...field("phone")} type="tel" width={20} />
      <TextField {...field("hours")} />
      <TextField {...field("place")} />
      <TextField {...field("email")} type="email" />
      {partners.length === 0 ? null : <SelectField {...field("partner")} items={partners} />}
      <Checkboxes
        {...field("languages")}
        items={LANGUAGES.filter((one) => one !== "fr").map((value) => ({
          value,
          label: LANGUAGE_NAMES[value],
        }))}
      />
      <TextField {...field("rank")} inputmode="numeric" width={2} />
      <SaveOrLeave save={save} leave={leave} />
    </Form>
  );
};
