import { canonicalRegister } from "@ipt/domain/register/canonical.ts";
import { Dwelling } from "@ipt/domain/register/dwelling.ts";
import { parseRegister } from "@ipt/domain/register/parse-register.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { requireQuartier } from "../accompaniment/deployed.ts";
import { query } from "../kernel/query.ts";
import { LineErrorView, RegisterFile } from "./register-input.ts";

const SAMPLE = 10;

export const RegisterPreview = schema(() =>
  z.strictObject({
    importable: z.boolean(),
    dwellings: z.int(),
    vacant: z.int(),
    concerned: z.int(),
    sample: z.array(Dwelling()),
    /** SHA-256 that the register would have, hexadecimal; the list in force has the same when nothing changes. */
    fingerprint: z.string().nullable(),
    errors: z.array(LineErrorView()),
  }),
);

/** Reads a list and says what an import would do, line by line, without writing anything. */
export const previewRegister = query({
  name: "preview-register",
  allow: ["coordinator", "landlord-agent"],
  input: RegisterFile,
  output: RegisterPreview,
  load: async (ctx, { quartier, rows }) => {
    const found = await requireQuartier(ctx, quartier);
    if (!found.ok) return found;
    const parsed = parseRegister(rows);
    if (!parsed.ok) {
      const errors = parsed.error.map((error) => ({ ...error }));
      return ok({
        importable: false,
        dwellings: 0,
        vacant: 0,
        concerned: 0,
        sample: [],
        fingerprint: null,
        errors,
      });
    }
    const vacant = parsed.value.filter((one) => one.vacant).length;
    const dwellings = parsed.value.length;
    const sample = parsed.value.slice(0, SAMPLE);
    const fingerprint = await ctx.digest(canonicalRegister(parsed.value));
    const concerned = dwellings - vacant;
    return ok({ importable: true, dwellings, vacant, concerned, sample, fingerprint, errors: [] });
  },
});
