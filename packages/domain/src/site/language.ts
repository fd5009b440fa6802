import * as z from "zod";
import { schema } from "../values/schema.ts";

/** Languages in which resident pages, documents and answers are written. French is the source. */
export const LANGUAGES = ["fr", "en", "ar", "tr", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];
export const Language = schema(() => z.enum(LANGUAGES));
