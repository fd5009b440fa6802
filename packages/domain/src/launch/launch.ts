import * as z from "zod";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Label, Source } from "../values/id.ts";
import { Count } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";

/** A launch half-day: contracts signed, modems handed out, computers ordered, advice given. */
const description = () => ({
  on: CivilDate(),
  half: z.enum(["morning", "afternoon"]).nullable().default(null),
  place: Label().nullable().default(null),
  visitors: Count().nullable().default(null),
  partners: z.array(Id()).max(20).default([]),
  source: Source().nullable().default(null),
});

export const NewLaunch = schema(() =>
  z.strictObject({ quartier: Id(), id: Id().optional(), ...description() }),
);
export const Launch = schema(() =>
  z.strictObject({ id: Id(), quartier: Id(), campaign: z.int(), ...description() }),
);
export type Launch = Infer<typeof Launch>;
