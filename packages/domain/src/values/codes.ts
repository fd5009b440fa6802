import * as z from "zod";
import { schema } from "./schema.ts";

/** Luhn's check over digits, the key of SIREN and SIRET numbers. */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighed = index % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
};

const LA_POSTE = "356000000";

/** INSEE commune code, 5 characters (Code officiel géographique). */
export const InseeCommune = schema(() => z.string().regex(/^([013-9]\d|2[AB1-9])\d{3}$/, "insee-commune"));

/** SIREN of an EPCI or an organisation, 9 digits with its Luhn key. */
export const Siren = schema(() =>
  z
    .string()
    .regex(/^\d{9}$/, "siren")
    .refine(passesLuhn, "siren"),
);

/** SIRET, 14 digits with its Luhn key; La Poste's establishments follow another key and pass on length. */
export const Siret = schema(() =>
  z
    .string()
    .regex(/^\d{14}$/, "siret")
    .refine((text) => text.startsWith(LA_POSTE) || passesLuhn(text), "siret"),
);

/** Number in the national register of associations (RNA). */
export const Rna = schema(() => z.string().regex(/^W[a-zA-Z0-9]{9}$/, "rna"));

/** QPV code: `QP` + 6 (2015 list) or `QN` + 6 (2024 list: department, order, N new, M modified, I identical). */
export const QpvCode = schema(() => z.string().regex(/^Q(P[0-9AB]{3}\d{3}|N[0-9AB]{3}\d{2}[NMI])$/, "qpv"));
