import { readFileSync } from "node:fs";
import { MEETING_KINDS } from "@ipt/domain/campaign/meeting.ts";
import { PartnerKind } from "@ipt/domain/partner/partner.ts";
import * as z from "zod";

const sourced = { source: z.string().optional() };

const HistoryEntry = z.strictObject({
  on: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  what: z.string(),
  attendance: z.int().optional(),
  ...sourced,
});

const QuartierEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  dwellings: z.int(),
  dwellingsAlsoPrintedAs: z.strictObject({ value: z.int(), source: z.string() }).optional(),
  sequence: z.enum(["deploy-then-vote", "inform-vote-deploy"]),
  history: z.array(HistoryEntry),
  vote: z.strictObject({
    outcome: z.enum(["adopted", "rejected"]),
    opens: z.string().nullable(),
    closes: z.string().nullable(),
    for: z.int().nullable(),
    against: z.int().nullable(),
    expressed: z.int().nullable(),
    source: z.string(),
  }),
  contracts: z.array(z.strictObject({ on: z.string(), active: z.int(), source: z.string() })),
  individualSubscribers: z
    .array(z.strictObject({ on: z.string(), count: z.int(), operator: z.string(), source: z.string() }))
    .default([]),
  accompaniment: z
    .array(
      z.strictObject({
        to: z.string(),
        kind: z.string(),
        people: z.int().optional(),
        participantsPerWeek: z.int().optional(),
        interventions: z.int().optional(),
        perMonth: z.int().optional(),
        source: z.string(),
      }),
    )
    .default([]),
  accompanied: z.array(z.strictObject({ on: z.string(), people: z.int(), source: z.string() })).default([]),
  computers: z.array(
    z.strictObject({
      on: z.string(),
      sold: z.int().optional(),
      bySystem: z.array(z.strictObject({ os: z.string(), count: z.int(), cents: z.int() })).optional(),
      enquiries: z.int().optional(),
      householdsEquipped: z.int().optional(),
      waiting: z.int().optional(),
      otherOutcomes: z.int().nullable().optional(),
      maxCents: z.int().optional(),
      source: z.string(),
    }),
  ),
});
export type QuartierEntry = z.infer<typeof QuartierEntry>;

const BrestFile = z.object({
  territory: z.strictObject({
    id: z.string(),
    name: z.string(),
    communes: z.array(z.strictObject({ insee: z.string(), name: z.string(), cogYear: z.int() })),
    timezone: z.string(),
    financialModel: z.string(),
  }),
  partners: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: PartnerKind(),
      was: z.array(z.string()).default([]),
      laterName: z.string().nullable().default(null),
    }),
  ),
  conventions: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      parties: z.array(z.string()),
      offer: z
        .strictObject({ name: z.string(), downstreamMbps: z.number(), alsoIncludes: z.array(z.string()) })
        .optional(),
      prices: z
        .array(z.strictObject({ from: z.string().nullable(), centsPerDwellingPerMonth: z.int(), ...sourced }))
        .default([]),
    }),
  ),
  budgets: z.array(
    z.strictObject({
      year: z.int(),
      purpose: z.string(),
      cents: z.int(),
      note: z.string(),
      source: z.string(),
    }),
  ),
  quartiers: z.array(QuartierEntry),
  laterQuartiers: z.array(z.strictObject({ name: z.string(), year: z.int() })),
  laterQuartiersSource: z.string(),
});
export type BrestFile = z.infer<typeof BrestFile>;

/** Brest's published figures, with their sources, as shipped beside the code. */
export const readBrest = (): BrestFile =>
  BrestFile.parse(JSON.parse(readFileSync(new URL("../../fixtures/brest.json", import.meta.url), "utf8")));

export const isMeeting = (what: string): boolean => MEETING_KINDS.some((kind) => kind === what);
