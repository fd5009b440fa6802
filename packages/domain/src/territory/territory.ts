import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { InseeCommune, Siren } from "../values/codes.ts";
import { Id, Label } from "../values/id.ts";
import { Timezone } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

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

export const TerritoryStatus = schema(() => z.enum(["active", "suspended"]));

const description = () => ({
  name: Label(),
  communes: z.array(Commune()).max(500),
  /** SIREN of the EPCI, where the territory is one. */
  siren: Siren().nullable(),
  timezone: Timezone(),
  financialModel: FinancialModel(),
});

export const NewTerritory = schema(() => {
  const fields = description();
  return z.strictObject({
    territory: Id(),
    ...fields,
    siren: fields.siren.default(null),
    timezone: fields.timezone.default("Europe/Paris"),
    financialModel: fields.financialModel.default("collective-charge"),
    /** A sandbox carries its own clock, which its coordinators may move forward. */
    sandbox: z.boolean().default(false),
  });
});

export const TerritoryChange = schema(() => z.strictObject(description()).partial());

export const Territory = schema(() =>
  z.strictObject({
    id: Id(),
    ...description(),
    sandbox: z.boolean(),
    status: TerritoryStatus(),
    /** The day it joined the service: what happened before can be recorded as history. */
    joinedOn: CivilDate(),
    /** Milliseconds by which a sandbox's clock runs ahead; 0 elsewhere. */
    clockAheadMs: z.int().min(0),
  }),
);
export type Territory = Infer<typeof Territory>;
export type NewTerritory = Infer<typeof NewTerritory>;
