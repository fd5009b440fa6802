import * as z from "zod";
import { Rna, Siret } from "../values/codes.ts";
import { Id, Label } from "../values/id.ts";
import { type Infer, schema } from "../values/schema.ts";

export const PARTNER_KINDS = [
  "landlord",
  "internet-provider",
  "local-authority",
  "social-centre",
  "mediation-association",
  "tenants-association",
  "computer-recycler",
  "other",
] as const;

export const PartnerKind = schema(() => z.enum(PARTNER_KINDS));
export type PartnerKind = (typeof PARTNER_KINDS)[number];

const description = () => ({
  name: Label(),
  kind: PartnerKind(),
  /** Names that older sources use for the same organisation. */
  formerNames: z.array(Label()).max(20),
  /** Name taken since, where history is recorded under the name of its time. */
  laterName: Label().nullable(),
  siret: Siret().nullable(),
  rna: Rna().nullable(),
});

export const NewPartner = schema(() => {
  const fields = description();
  return z.strictObject({
    id: Id().optional(),
    ...fields,
    formerNames: fields.formerNames.default([]),
    laterName: fields.laterName.default(null),
    siret: fields.siret.default(null),
    rna: fields.rna.default(null),
  });
});
export const PartnerChange = schema(() =>
  z.strictObject({ partner: Id(), ...z.strictObject(description()).partial().shape }),
);
export const Partner = schema(() => z.strictObject({ id: Id(), ...description() }));
export type Partner = Infer<typeof Partner>;
