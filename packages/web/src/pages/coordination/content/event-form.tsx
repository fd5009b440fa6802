import { EVENT_KINDS } from "@ipt/domain/content/agenda-event.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import type { Page } from "../../../components/page-context.ts";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { type Fields, readDate, readOptional, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { FormKit } from "../../../forms/form-page.tsx";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../i18n/language.ts";
import { residentWords } from "../../resident/resident-words.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { eventTexts } from "./event-texts.ts";

export type EventField =
  | "kind"
  | "about"
  | "title"
  | "on"
  | "startsAt"
  | "endsAt"
  | "place"
  | "access"
  | "description"
  | "languages"
  | "report"
  | "cancelled";

export const eventFields = (page: Page): Fields<EventField> => {
  const t = eventTexts(page);
  const clock = {
    hint: t.clockHint,
    optional: true,
    errors: {
      "template-literal": t.clockWrong,
      "invalid-format": t.clockWrong,
      "invalid-type": t.clockWrong,
    },
  };
  return {
    kind: {
      label: t.kind,
      kind: "choice",
      choices: residentWords(page).agenda.kinds,
      errors: { missing: t.kindMissing },
    },
    on: { label: t.on, kind: "date" },
    startsAt: { label: t.startsAt, ...clock },
    endsAt: { label: t.endsAt, ...clock },
    place: { label: t.place, optional: true },
    access: { label: t.access, hint: t.accessHint, optional: true },
    title: { label: t.title, hint: t.titleHint, optional: true },
    description: { label: t.description, kind: "long-text", optional: true },
    languages: { label: t.languages, kind: "choices", choices: LANGUAGE_NAMES, optional: true },
    about: { label: t.about, hint: t.aboutHint, kind: "choice", optional: true },
    report: { label: t.report, hint: t.reportHint, kind: "long-text", optional: true },
    cancelled: { label: t.cancelled, kind: "choices", optional: true },
  };
};

/** `18h30`, `18 h 30` and `18:30` alike; what is no time is passed on as typed. */
const readClock = (input: FormInput, name: string): string | null => {
  const text = readOptional(input, name);
  const [, hours, minutes = "00"] = /^(\d{1,2})\s*[h:]\s*(\d{2})?$/i.exec(text ?? "") ?? [];
  return hours === undefined ? text : `${hours.padStart(2, "0")}:${minutes}`;
};

export const readEvent = (input: FormInput) => ({
  kind: readText(input, "kind"),
  about: readOptional(input, "about"),
  title: readOptional(input, "title"),
  on: readDate(input, "on"),
  startsAt: readClock(input, "startsAt"),
  endsAt: readClock(input, "endsAt"),
  place: readOptional(input, "place"),
  access: readOptional(input, "access"),
  description: readOptional(input, "description"),
  languages: input.all("languages"),
  report: readOptional(input, "report"),
  cancelled: input.all("cancelled").length > 0,
});

export const EventForm = <D,>(props: {
  readonly kit: FormKit<EventField, D>;
  /** Dates already known that an event may complete. */
  readonly known: readonly Choice[];
  readonly save: string;
  readonly leave: string;
}) => {
  const { kit, known, save, leave } = props;
  const { page, form, field } = kit;
  const t = eventTexts(page);
  const { kinds } = residentWords(page).agenda;
  return (
    <Form form={form}>
      <SelectField {...field("kind")} items={EVENT_KINDS.map((value) => ({ value, label: kinds[value] }))} />
      <DateField {...field("on")} />
      <TextField {...field("startsAt")} width={5} />
      <TextField {...field("endsAt")} width={5} />
      <TextField {...field("place")} />
      <TextField {...field("access")} />
      <TextField {...field("title")} />
      <TextareaField {...field("description")} rows={4} />
      <Checkboxes
        {...field("languages")}
        items={LANGUAGES.filter((one) => one !== "fr").map((value) => ({
          value,
          label: LANGUAGE_NAMES[value],
        }))}
      />
      {known.length === 0 ? null : <SelectField {...field("about")} items={known} />}
      <TextareaField {...field("report")} rows={4} />
      <Checkboxes {...field("cancelled")} items={[{ value: "yes", label: t.cancelledYes }]} />
      <SaveOrLeave save={save} leave={leave} />
    </Form>
  );
};
