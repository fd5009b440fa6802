import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";

export const ACTIVITY_KINDS = [
  "workshop",
  "drop-in",
  "home-visit",
  "net-cafe",
  "legal-advice",
  "certification",
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Values of La Coop de la médiation numérique, so that an activity is written once for both. */
export const THEMES = [
  "diagnostic_numerique",
  "prendre_en_main_du_materiel",
  "maintenance_de_materiel",
  "gere_ses_contenus_numeriques",
  "navigation_sur_internet",
  "email",
  "bureautique",
  "reseaux_sociaux",
  "sante",
  "banque_et_achats_en_ligne",
  "insertion_professionnelle",
  "securite_numerique",
  "parentalite",
  "scolarite_et_numerique",
  "creer_avec_le_numerique",
  "culture_numerique",
  "aide_aux_demarches_administratives",
  "logement",
] as const;

/** One activity held: how many took part, never who. */
const description = () => ({
  kind: z.enum(ACTIVITY_KINDS),
  on: CivilDate(),
  partner: Id(),
  /** People who took part, counted at this activity (a person who comes twice counts twice over the year). */
  participants: z.int().min(0).max(1000),
  /** Of which people never seen before; `null` when not counted. */
  newParticipants: z.int().min(0).max(1000).nullable(),
  durationMinutes: z.int().min(1).max(1440).nullable(),
  themes: z.array(z.enum(THEMES)).max(18),
  note: Label().nullable(),
});

const newAreAmongAll = (value: {
  participants?: number | undefined;
  newParticipants?: number | null | undefined;
}) => value.participants === undefined || (value.newParticipants ?? 0) <= value.participants;

export const NewActivity = schema(() => {
  const fields = description();
  return z
    .strictObject({
      quartier: Id(),
      id: Id().optional(),
      ...fields,
      newParticipants: fields.newParticipants.default(null),
      durationMinutes: fields.durationMinutes.default(null),
      themes: fields.themes.default([]),
      note: fields.note.default(null),
    })
    .refine(newAreAmongAll, { path: ["newParticipants"], message: "more-new-than-all" });
});

export const ActivityChange = schema(() =>
  z
    .strictObject({ quartier: Id(), activity: Id(), ...z.strictObject(description()).partial().shape })
    .refine(newAreAmongAll, { path: ["newParticipants"], message: "more-new-than-all" }),
);

export const Activity = schema(() => z.strictObject({ id: Id(), quartier: Id(), ...description() }));
export type Activity = Infer<typeof Activity>;
