import * as z from "zod";
import { CivilDate, PartialDate } from "../values/civil-date.ts";
import { Id, Label, Source, Text } from "../values/id.ts";
import { Money } from "../values/money.ts";
import { type Infer, schema } from "../values/schema.ts";

export const CONVENTION_KINDS = ["service", "partnership", "funding"] as const;

/** What the provider delivers to every dwelling. */
export const Offer = schema(() =>
  z.strictObject({
    name: Label(),
    downstreamMbps: z.number().positive().max(100_000).multipleOf(0.001),
    alsoIncludes: z.array(Label()).max(20).default([]),
  }),
);

/** A price per dwelling and month, from a day. An unknown day is `null`; old sources may give a year only. */
export const Price = schema(() =>
  z.strictObject({
    from: PartialDate().nullable(),
    perDwellingPerMonth: Money(),
    source: Source().nullable().default(null),
  }),
);
export type Price = Infer<typeof Price>;

const description = () => ({
  kind: z.enum(CONVENTION_KINDS),
  /** Partners that sign, by id. */
  parties: z.array(Id()).min(2).max(20),
  signedOn: CivilDate().nullable(),
  /** First day in force; `null` when no source gives it. */
  from: CivilDate().nullable(),
  /** Last day in force; `null` when it runs until denounced. */
  to: CivilDate().nullable(),
  /** Quartiers covered; `null` covers every quartier of the territory. */
  quartiers: z.array(Id()).max(500).nullable(),
  /** Service conventions: the offer. */
  offer: Offer().nullable(),
  /** How each party may leave it, and how it is revised (a collective agreement must say so). */
  denunciation: Text().nullable(),
  /** Highest price of a recycled computer agreed with the recycler (70 euros in Brest). */
  computerPriceCeiling: Money().nullable(),
  source: Source().nullable(),
});

const datesInOrder = (value: { from?: string | null | undefined; to?: string | null | undefined }): boolean =>
  !value.from || !value.to || value.from <= value.to;

export const NewConvention = schema(() => {
  const fields = description();
  return z
    .strictObject({
      id: Id().optional(),
      ...fields,
      signedOn: fields.signedOn.default(null),
      from: fields.from.default(null),
      to: fields.to.default(null),
      quartiers: fields.quartiers.default(null),
      offer: fields.offer.default(null),
      denunciation: fields.denunciation.default(null),
      computerPriceCeiling: fields.computerPriceCeiling.default(null),
      source: fields.source.default(null),
      prices: z.array(Price()).max(50).default([]),
    })
    .refine(datesInOrder, { path: ["to"], message: "ends-before-start" });
});

export const ConventionChange = schema(() =>
  z
    .strictObject({ convention: Id(), ...z.strictObject(description()).omit({ kind: true }).partial().shape })
    .refine(datesInOrder, { path: ["to"], message: "ends-before-start" }),
);

export const NewPrice = schema(() => z.strictObject({ convention: Id(), ...Price().shape }));

export const Convention = schema(() =>
  z.strictObject({ id: Id(), ...description(), prices: z.array(Price()) }),
);
export type Convention = Infer<typeof Convention>;
