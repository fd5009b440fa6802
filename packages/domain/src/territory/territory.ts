import * as z from "zod";
import { BrandColour } from "../site/brand-colour.ts";
import { Language } from "../site/language.ts";
import { AccessibilityState } from "../site/legal.ts";
import { CivilDate } from "../values/civil-date.ts";
import { InseeCommune, Siren } from "../values/codes.ts";
import { Id, Label, Text } from "../values/id.ts";
import { Timezone } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";
import { Features, Quotas } from "./quotas.ts";
import { TerritoryId } from "./territory-id.ts";

export const Commune = schema(() =>
  z.strictObject({
    insee: InseeCommune(),
    name: Label(),
    /** Vintage of the Code officiel géographique the code was read from. */
    cogYear: z.int().min(1943).max(2199),
  }),
);

/** Who pays for the access: every dwelling after a vote, or each household that opts in. */
export const FinancialModel = schema(() => z.enum(["collective-charge", "individual-opt-in"]));

/** `pending`: asked for by a person, not yet approved. `refused`: it was not, and stays closed. */
export const TerritoryStatus = schema(() => z.enum(["pending", "active", "suspended", "refused"]));

/** What every page of the territory needs to look like its own; the picture itself is a record apart. */
export const Theme = schema(() =>
  z.strictObject({
    /** `null` keeps the product's own colour. */
    brand: BrandColour().nullable(),
    logo: z
      .strictObject({
        alt: Label(),
        format: z.enum(["svg", "png"]),
        /** Changes with the picture, for its address. */
        version: z.string(),
      })
      .nullable(),
  }),
);
export type Theme = Infer<typeof Theme>;
export const NO_THEME: Theme = { brand: null, logo: null };

const description = () => ({
  name: Label(),
  communes: z.array(Commune()).max(500),
  /** SIREN of the EPCI, where the territory is one. */
  siren: Siren().nullable(),
  timezone: Timezone(),
  financialModel: FinancialModel(),
  /** Languages of the resident pages, French first. */
  languages: z.array(Language()).min(1).max(5),
});

export const NewTerritory = schema(() => {
  const fields = description();
  return z.strictObject({
    territory: TerritoryId(),
    ...fields,
    siren: fields.siren.default(null),
    timezone: fields.timezone.default("Europe/Paris"),
    financialModel: fields.financialModel.default("collective-charge"),
    languages: fields.languages.default(["fr"]),
    /** A sandbox carries its own clock, which its coordinators may move forward. */
    sandbox: z.boolean().default(false),
  });
});

export const TerritoryChange = schema(() =>
  z.strictObject(description()).partial().extend({ brand: BrandColour().nullable().optional() }),
);

export const Territory = schema(() =>
  z.strictObject({
    id: Id(),
    ...description(),
    theme: Theme(),
    /** State of the accessibility statement, shown at the foot of every page. */
    accessibility: AccessibilityState(),
    /** Shown in the service's public list; a sandbox opened by anybody is not. */
    listed: z.boolean(),
    /** Why it was refused or suspended, as its people read it. */
    statusReason: Text().nullable(),
    /** Person who asked for it, when one did. */
    requestedBy: Id().nullable(),
    sandbox: z.boolean(),
    status: TerritoryStatus(),
    /** The day it joined the service: what happened before can be recorded as history. */
    joinedOn: CivilDate(),
    /** What the operator lets it use, and begin. */
    quotas: Quotas(),
    features: Features(),
    /** Milliseconds by which a sandbox's clock runs ahead; 0 elsewhere. */
    clockAheadMs: z.int().min(0),
  }),
);
export type Territory = Infer<typeof Territory>;
export type NewTerritory = Infer<typeof NewTerritory>;
