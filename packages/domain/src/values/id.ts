import * as z from "zod";
import { schema } from "./schema.ts";

/**
 * Identifier of anything a territory owns: lower-case ASCII letters, digits and inner hyphens, 1 to 63
 * characters. Neither `#` (the separator of table keys) nor `/` can occur, so an id is safe in keys and paths.
 */
export const ID_PATTERN = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

export const Id = schema(() => z.string().max(63).regex(ID_PATTERN, "id"));
export type Id = string;

/** Free text on one line, 1 to 200 characters once trimmed, without control characters. */
export const Label = schema(() =>
  z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}\u2028\u2029]+$/u, "label")
    .refine((text) => text.isWellFormed(), "label"),
);

/** Free text over several lines, 1 to 4 000 characters once trimmed. */
export const Text = schema(() =>
  z
    .string()
    .overwrite((text) => text.replaceAll("\r\n", "\n"))
    .trim()
    .min(1)
    .max(4000)
    .regex(/^(?:[\t\n]|\P{Cc})+$/u, "text")
    .refine((text) => text.isWellFormed(), "text"),
);

/** Where a figure or a fact comes from: a page, a document, a person's function. */
export const Source = schema(() => Label());
