import { type OfficialCodes, officialCodes } from "./official-codes.ts";

let shipped: Promise<OfficialCodes> | undefined;

/**
 * The lists shipped with the product (code officiel géographique, Insee; EPCI, DGCL). Close to a megabyte, so they
 * are loaded by the first who needs them and not by a function that starts.
 */
export const shippedCodes = (): Promise<OfficialCodes> => {
  shipped ??= import("./codes.json", { with: { type: "json" } }).then(({ default: lists }) =>
    officialCodes(lists),
  );
  return shipped;
};
