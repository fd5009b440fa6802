import { Id } from "@ipt/domain/values/id.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";

/** A landlord's list as rows of cells; the first row holds the headings. CSV is turned into it by the transport. */
export const RegisterFile = schema(() =>
  z.strictObject({
    quartier: Id(),
    rows: z
      .array(z.strictObject({ line: z.int().min(1), cells: z.array(z.string().max(1000)).max(100) }))
      .max(50_002),
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
