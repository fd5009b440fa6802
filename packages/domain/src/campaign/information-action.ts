import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label } from "../values/id.ts";
import { Count } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";

export const INFORMATION_KINDS = [
  "letter",
  "flyer",
  "booklet",
  "poster",
  "drop-in",
  "public-meeting",
  "association-relay",
] as const;

/** Proof that an action took place: a document's reference, a photograph, a postal receipt. */
export const Evidence = schema(() =>
  z.strictObject({
    kind: z.enum(["document", "photo", "receipt", "attendance-sheet", "web-page"]),
    reference: Label(),
  }),
);

const description = () => ({
  kind: z.enum(INFORMATION_KINDS),
  on: CivilDate(),
  partner: Id().nullable().default(null),
  /** Dwellings or people reached, when counted. */
  reached: Count().nullable().default(null),
  note: Label().nullable().default(null),
  evidence: z.array(Evidence()).max(20).default([]),
});

export const NewInformationAction = schema(() =>
  z.strictObject({ quartier: Id(), id: Id().optional(), ...description() }),
);

export const NewEvidence = schema(() =>
  z.strictObject({ quartier: Id(), action: Id(), ...Evidence().shape }),
);

export const InformationAction = schema(() =>
  z.strictObject({ id: Id(), quartier: Id(), campaign: z.int(), ...description() }),
);
export type InformationAction = Infer<typeof InformationAction>;
