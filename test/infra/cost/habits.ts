import { readFileSync } from "node:fs";
import { LOG_BYTES, LOG_MONTHS } from "@ipt/domain/platform/cost-of-usage.ts";
import type { Habits } from "./model.ts";

type Published = { readonly quartiers: readonly { readonly dwellings?: number | null }[] };

const isPublished = (value: unknown): value is Published =>
  typeof value === "object" && value !== null && "quartiers" in value && Array.isArray(value.quartiers);

/** The mean of the quartiers of Brest whose number of dwellings was published. */
const publishedMean = (): number => {
  const path = new URL("../../../packages/local/fixtures/brest.json", import.meta.url);
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isPublished(value)) throw new Error("brest.json has no quartiers");
  const known = value.quartiers.flatMap(({ dwellings }) =>
    typeof dwellings === "number" ? [dwellings] : [],
  );
  return Math.round(known.reduce((sum, one) => sum + one, 0) / known.length);
};

/** A third of Brest, whose scheme reached fifteen quartiers: most cities are smaller. */
const QUARTIERS = 5;

export const habits = (): Habits => ({
  environments: 2,
  quartiersPerTerritory: QUARTIERS,
  dwellingsPerQuartier: publishedMean(),
  visitsPerDwelling: 36,
  activeHours: 2600,
  onlineShare: 0.4,
  onlinePages: 4,
  onlinePageBytes: 30_000,
  tableMs: 6,
  coldShare: 0.02,
  coldMs: 600,
  logBytes: LOG_BYTES,
  logMonths: LOG_MONTHS,
  mailsPerTerritory: 200,
});
