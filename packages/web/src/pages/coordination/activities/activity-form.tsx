import { THEMES } from "@ipt/domain/accompaniment/activity.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { DateField } from "../../../components/date-field.tsx";
import { Details } from "../../../components/details.tsx";
import type { Page } from "../../../components/page-context.ts";
import { Radios } from "../../../components/radios.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { type Fields, readDate, readNumber, readOptional, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { FormKit } from "../../../forms/form-page.tsx";
import { errorOf } from "../../../forms/form-state.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { activityTexts, KINDS } from "./texts.ts";

export type ActivityField =
  | "kind"
  | "on"
  | "partner"
  | "participants"
  | "newParticipants"
  | "durationMinutes"
  | "themes"
  | "note";

export const activityFields = (page: Page): Fields<ActivityField> => {
  const t = activityTexts(page);
  return {
    kind: {
      label: t.kind,
      kind: "choice",
      choices: t.kinds,
      errors: { missing: t.kindMissing, "invalid-value": t.kindMissing },
    },
    participants: { label: t.participants, hint: t.participantsHint, kind: "number" },
    on: { label: t.on, kind: "date" },
    partner: { label: t.partner, kind: "choice", errors: { missing: t.partnerMissing } },
    newParticipants: {
      label: t.newParticipants,
      hint: t.newParticipantsHint,
      kind: "number",
      optional: true,
    },
    durationMinutes: { label: t.duration, kind: "number", optional: true },
    themes: { label: t.themesLabel, kind: "choices", choices: t.themes, optional: true },
    note: { label: t.note, hint: t.noteHint, optional: true },
  };
};

export const readActivity = (input: FormInput) => ({
  kind: readText(input, "kind"),
  on: readDate(input, "on"),
  partner: readText(input, "partner"),
  participants: readNumber(input, "participants"),
  newParticipants: readNumber(input, "newParticipants") ?? null,
  durationMinutes: readNumber(input, "durationMinutes") ?? null,
  themes: input.all("themes"),
  note: readOptional(input, "note"),
});

/** What waits behind one line, unless something in it was refused. */
const hidden: readonly ActivityField[] = ["newParticipants", "durationMinutes", "themes", "note"];

/** The fields of an activity; what is rarely filled in waits behind one line. */
export const ActivityFields = (props: {
  readonly kit: FormKit<ActivityField, unknown>;
  readonly partners: readonly Choice[];
}) => {
  const { page, form, field } = props.kit;
  const { partners } = props;
  const t = activityTexts(page);
  return (
    <>
      <Radios {...field("kind")} compact items={KINDS.map((value) => ({ value, label: t.kinds[value] }))} />
      <TextField {...field("participants")} inputmode="numeric" width={4} />
      <DateField {...field("on")} />
      {partners.length === 1 && errorOf(form, "partner") === null ? (
        <input type="hidden" name="partner" value={partners[0]?.value} />
      ) : (
        <SelectField {...field("partner")} items={partners} />
      )}
      <Details summary={t.more} open={hidden.some((name) => errorOf(form, name) !== null)}>
        <TextField {...field("newParticipants")} inputmode="numeric" width={4} />
        <TextField {...field("durationMinutes")} inputmode="numeric" width={4} />
        <Checkboxes {...field("themes")} items={THEMES.map((value) => ({ value, label: t.themes[value] }))} />
        <TextField {...field("note")} />
      </Details>
    </>
  );
};
