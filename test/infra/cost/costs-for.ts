import { EUROS_PER_DOLLAR, prices } from "@ipt/domain/platform/prices.ts";
import type { OnlineMeasured } from "../load/measure-online.ts";
import { habits } from "./habits.ts";
import type { Measured } from "./measured.ts";
import { type Cost, costOf, quantities } from "./model.ts";
import { standingOf } from "./standing.ts";

export const TERRITORIES = [1, 20, 500] as const;

/** A year for 1, 20 and 500 territories. */
export const costsFor = (measured: Measured, online: OnlineMeasured): readonly Cost[] => {
  const standing = standingOf();
  const how = habits();
  return TERRITORIES.map((territories) => {
    const dwellings = territories * how.quartiersPerTerritory * how.dwellingsPerQuartier;
    const lines = quantities(measured, standing, how, territories, online);
    return costOf(lines, prices, EUROS_PER_DOLLAR.rate, { territories, dwellings });
  });
};
