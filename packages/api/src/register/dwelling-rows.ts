import type { Failure } from "@ipt/application/kernel/failure.ts";
import { parse } from "@ipt/application/kernel/parse.ts";
import { MOST_DWELLINGS } from "@ipt/domain/register/most-dwellings.ts";
import type { Row } from "@ipt/domain/register/parse-register.ts";
import { ok, type Result } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";

const cell = () => z.string().max(1000);

const DwellingList = schema(() =>
  z.strictObject({
    dwellings: z
      .array(
        z.strictObject({ ref: cell(), building: cell(), label: cell(), vacant: z.boolean().default(false) }),
      )
      .max(MOST_DWELLINGS),
  }),
);

/** The JSON form of a register as the rows the CSV form gives: line 1 is the header, dwelling n is line n + 1. */
export const dwellingRows = (body: unknown): Result<Row[], Failure> => {
  const parsed = parse(DwellingList, body);
  if (!parsed.ok) return parsed;
  const header: Row = { line: 1, cells: ["ref", "building", "label", "vacant"] };
  const rows = parsed.value.dwellings.map(({ ref, building, label, vacant }, index) => ({
    line: index + 2,
    cells: [ref, building, label, vacant ? "oui" : "non"],
  }));
  return ok([header, ...rows]);
};
