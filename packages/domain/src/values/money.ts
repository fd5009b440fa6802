import * as z from "zod";
import { schema } from "./schema.ts";

/** Euros as integer cents, 0 to 10 billion. `1.005` euros cannot be written. */
export const Money = schema(() => z.strictObject({ cents: z.int().min(0).max(1_000_000_000_000) }));
export type Money = { cents: number };

/** A count of things: an integer, 0 to 10 million. */
export const Count = schema(() => z.int().min(0).max(10_000_000));
