import type { ListScopes, RecordKeys } from "@ipt/application/ports/records.ts";
import { type Place, padded, type Range } from "../kit/place.ts";

/** An edition of a register has its own partition: an import writes nowhere that anyone reads. */
export const registerPagePlace = ({ quartier, edition, page }: RecordKeys["registerPage"]): Place => ({
  within: ["R", quartier, edition],
  at: [padded(page, 5)],
});

export const registerPages = ({ quartier, edition }: ListScopes["registerPage"]): Range => ({
  within: ["R", quartier, edition],
  under: [],
});
