import * as z from "zod";
import { Id } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** Landlord's own identifier of a dwelling: letters, digits, `.`, `_`, `/` and `-`, 1 to 40 characters. */
export const DwellingRef = schema(() =>
  z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$/, "dwelling-ref"),
);

/** A dwelling of the register. No tenant name is ever stored: the landlord alone holds that link. */
export const Dwelling = schema(() =>
  z.strictObject({
    ref: DwellingRef(),
    building: z.string().trim().min(1).max(80),
    label: z.string().trim().min(1).max(80),
    vacant: z.boolean(),
  }),
);
export type Dwelling = Infer<typeof Dwelling>;

/** A slice of a register, in canonical order (by `ref`). Pages of one import share its `edition`. */
export const RegisterPage = schema(() =>
  z.strictObject({
    quartier: Id(),
    campaign: z.int(),
    edition: Id(),
    page: z.int().min(0),
    dwellings: z.array(Dwelling()),
  }),
);
export type RegisterPage = Infer<typeof RegisterPage>;

/** What the campaign knows of its register; the dwellings themselves are in its pages. */
export const Register = schema(() =>
  z.strictObject({
    quartier: Id(),
    campaign: z.int(),
    /** The import that is in force; pages of another edition are leftovers that expire. */
    edition: Id(),
    /** First reference of each page, in order: tells which page holds a dwelling. */
    starts: z.array(z.string()),
    dwellings: z.int(),
    vacant: z.int(),
    /** Dwellings concerned: all but the vacant ones. The base of quorum and majority. */
    concerned: z.int(),
    /** SHA-256, hexadecimal, of the canonical list. */
    fingerprint: z.string(),
    importedAt: Instant(),
    frozenAt: Instant().nullable(),
    frozenBy: z.string().nullable(),
  }),
);
export type Register = Infer<typeof Register>;
