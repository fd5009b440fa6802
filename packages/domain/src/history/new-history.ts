import * as z from "zod";
import { CivilDate, PartialDate } from "../values/civil-date.ts";
import { Id, Source } from "../values/id.ts";
import { Count } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";

/**
 * A campaign led before the territory joined, recorded as published. Only an adopted vote lets it stand past the
 * vote; its counts may be unknown.
 */
export const NewHistory = schema(() =>
  z.strictObject({
    quartier: Id(),
    source: Source(),
    sequence: z.enum(["inform-vote-deploy", "deploy-then-vote"]).default("inform-vote-deploy"),
    deployedOn: CivilDate().nullable().default(null),
    stage: z.enum(["launch", "accompaniment", "review"]),
    vote: z.strictObject({
      outcome: z.enum(["adopted", "rejected"]),
      decidedOn: PartialDate().nullable().default(null),
      opensOn: CivilDate().nullable().default(null),
      closesOn: CivilDate().nullable().default(null),
      concerned: Count().nullable().default(null),
      for: Count().nullable().default(null),
      against: Count().nullable().default(null),
      expressed: Count().nullable().default(null),
      source: Source(),
    }),
  }),
);
export type NewHistory = Infer<typeof NewHistory>;
