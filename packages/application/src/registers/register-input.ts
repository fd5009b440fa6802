import { MOST_DWELLINGS } from "@ipt/domain/register/most-dwellings.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";

/** A landlord's list as rows of cells; the first row holds the headings. CSV is turned into it by the transport. */
export const RegisterFile = schema(() =>
  z.strictObject({
    quartier: Id(),
    rows: z
      .array(z.strictObject({ line: z.int().min(1), cells: z.array(z.string().max(1000)).max(100) }))
      // The headings, and a line too many for the answer to say how many there may be.
      .max(MOST_DWELLINGS + 2),
  }),
);

export const LineErrorView = schema(() =>
  z.strictObject({
    line: z.int(),
    column: z.string().nullable(),
    code: z.string(),
    value: z.string().nullable(),
  }),
);
