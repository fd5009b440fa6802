import type { ListScopes, RecordKeys } from "@ipt/application/ports/records.ts";
import type { Place, Range } from "../kit/place.ts";

/** What visitors send: in a partition of its own, so that nobody's flood weighs on the quartier's page. */
const of = (quartier: string): string[] => ["Q", quartier, "I"];

type InQuartier = { readonly quartier: string };

export const inbox = ({ quartier }: InQuartier): Range => ({ within: of(quartier), under: [] });

export const questionPlace = ({ quartier, id }: RecordKeys["question"]): Place => ({
  within: of(quartier),
  at: ["QUESTION", id],
});
export const questions = ({ quartier }: ListScopes["question"]): Range => ({
  within: of(quartier),
  under: ["QUESTION"],
});

export const helpRequestPlace = ({ quartier, id }: RecordKeys["helpRequest"]): Place => ({
  within: of(quartier),
  at: ["HELP", id],
});
export const helpRequests = ({ quartier }: ListScopes["helpRequest"]): Range => ({
  within: of(quartier),
  under: ["HELP"],
});
