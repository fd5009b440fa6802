import { Body } from "@ipt/domain/content/document.ts";
import { BrandColour } from "@ipt/domain/site/brand-colour.ts";
import { WebAddress } from "@ipt/domain/site/web-address.ts";
import { CivilDate, PartialDate } from "@ipt/domain/values/civil-date.ts";
import { passesLuhn, Siren, Siret } from "@ipt/domain/values/codes.ts";
import { Label, Text } from "@ipt/domain/values/id.ts";
import { Instant, Timezone } from "@ipt/domain/values/instant.ts";
import type { Schema } from "@ipt/domain/values/schema.ts";
import fc from "fast-check";
import * as z from "zod";
import { arbitraryOfJson, type JsonSchema } from "./json-schema-arbitrary.ts";

const moment = fc
  .date({
    min: new Date("1990-01-01T00:00:00.000Z"),
    max: new Date("2199-12-31T00:00:00.000Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

const withLuhn = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[0-9]{${length - 1}}$`)).map((body) => {
    const key = [..."0123456789".split("")].find((digit) => passesLuhn(body + digit));
    return body + (key ?? "0");
  });

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });

/** Rules that a JSON Schema can't state, by the schema that holds them. */
const named: readonly (readonly [z.ZodType, string, fc.Arbitrary<unknown>])[] = [
  [CivilDate(), "civil-date", moment.map((instant) => instant.slice(0, 10))],
  [
    PartialDate(),
    "partial-date",
    fc.tuple(moment, fc.constantFrom(4, 7, 10)).map(([at, end]) => at.slice(0, end)),
  ],
  [Instant(), "instant", moment],
  [Timezone(), "timezone", fc.constantFrom("Europe/Paris", "Indian/Reunion", "America/Cayenne")],
  [Siren(), "siren", withLuhn(9)],
  [Siret(), "siret", withLuhn(14)],
  [Label(), "label", text.filter((value) => Label().safeParse(value).success)],
  [
    WebAddress(),
    "web-address",
    fc.webUrl({ validSchemes: ["https"] }).filter((url) => WebAddress().safeParse(url).success),
  ],
  [BrandColour(), "brand-colour", fc.constantFrom("#0b5a52", "#000000", "#7a1f3d")],
  [Body(), "body", text.filter((value) => Body().safeParse(value).success)],
  [Text(), "text", text.filter((value) => Text().safeParse(value).success)],
];

const formats = new Map([
  ...named.map(([, name, arbitrary]) => [name, arbitrary] as const),
  ["email", fc.constantFrom("a@b.fr", "prenom.nom@ville.example")] as const,
]);

/** A schema as plain data, which can be kept: JSON Schema, with our own rules as formats. */
export const shapeOf = (schema: Schema<unknown>): JsonSchema =>
  z.toJSONSchema(schema(), {
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const known = named.find(([one]) => Object.is(one, zodSchema));
      if (known) jsonSchema.format = known[1];
    },
  });

/** Values that a shape describes, those of a version that the code has forgotten too. */
export const arbitraryOfShape = (shape: JsonSchema): fc.Arbitrary<unknown> => arbitraryOfJson(shape, formats);

/** Valid values of a domain schema, as the schema gives them out. */
export const arbitraryOf = <T>(schema: Schema<T>): fc.Arbitrary<T> =>
  arbitraryOfShape(shapeOf(schema))
    .map((value) => schema().safeParse(value))
    .filter((parsed) => parsed.success)
    .map((parsed) => {
      if (!parsed.success) throw new Error("filtered out above");
      return parsed.data;
    });
