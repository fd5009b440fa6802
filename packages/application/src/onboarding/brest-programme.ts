import type { PartnerKind } from "@ipt/domain/partner/partner.ts";
import { Label } from "@ipt/domain/values/id.ts";
import { Count } from "@ipt/domain/values/money.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";

/** The parts around the project in Brest; the first three sign its conventions. */
export const BREST_PARTS = {
  authority: "local-authority",
  landlord: "landlord",
  provider: "internet-provider",
  tenants: "tenants-association",
  centre: "social-centre",
  recycler: "computer-recycler",
} as const satisfies Readonly<Record<string, PartnerKind>>;
export type BrestPart = keyof typeof BREST_PARTS;

/** Who takes each part elsewhere, as far as is known, and where it begins. */
export const BrestProgramme = schema(() =>
  z.strictObject({
    authority: Label(),
    landlord: Label().nullable(),
    provider: Label().nullable(),
    tenants: Label().nullable(),
    centre: Label().nullable(),
    recycler: Label().nullable(),
    quartier: Label(),
    dwellings: Count().nullable(),
  }),
);
