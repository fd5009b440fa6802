import type { RecordKeys } from "@ipt/application/ports/records.ts";
import type { Place, Range } from "../kit/place.ts";

/** Records that partners report one by one; no gate and no review reads them all. */
const of = (quartier: string): string[] => ["Q", quartier, "D"];

type InQuartier = { readonly quartier: string };

export const deployment = ({ quartier }: InQuartier): Range => ({ within: of(quartier), under: [] });

export const contractPlace = ({ quartier, id }: RecordKeys["contract"]): Place => ({
  within: of(quartier),
  at: ["CONTRACT", id],
});
export const contracts = ({ quartier }: InQuartier): Range => ({ within: of(quartier), under: ["CONTRACT"] });

export const computerOrderPlace = ({ quartier, id }: RecordKeys["computerOrder"]): Place => ({
  within: of(quartier),
  at: ["ORDER", id],
});
export const computerOrders = ({ quartier }: InQuartier): Range => ({
  within: of(quartier),
  under: ["ORDER"],
});

export const activityPlace = ({ quartier, id }: RecordKeys["activity"]): Place => ({
  within: of(quartier),
  at: ["ACTIVITY", id],
});
export const activities = ({ quartier }: InQuartier): Range => ({
  within: of(quartier),
  under: ["ACTIVITY"],
});
