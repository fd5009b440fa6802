import type { ListScopes, RecordKeys } from "@ipt/application/ports/records.ts";
import type { Place, Range } from "../kit/place.ts";

/** What a quartier shows, under `W#` of its partition; texts and published reviews apart, read one at a time. */
const of = (quartier: string): string[] => ["Q", quartier];
const placeIn = (quartier: string, ...at: string[]): Place => ({ within: of(quartier), at });

type InQuartier = { readonly quartier: string };

/** One query for everything that the quartier's page shows besides its workflow. */
export const content = ({ quartier }: InQuartier): Range => ({ within: of(quartier), under: ["W"] });

export const agendaEventPlace = ({ quartier, id }: RecordKeys["agendaEvent"]): Place =>
  placeIn(quartier, "W", "EVENT", id);
export const contactPlace = ({ quartier, id }: RecordKeys["contact"]): Place =>
  placeIn(quartier, "W", "CONTACT", id);
export const documentPlace = ({ quartier, id }: RecordKeys["document"]): Place =>
  placeIn(quartier, "W", "DOCUMENT", id);
export const faqEntryPlace = ({ quartier, id }: RecordKeys["faqEntry"]): Place =>
  placeIn(quartier, "W", "FAQ", id);
export const headlinePlace = ({ quartier }: RecordKeys["headline"]): Place =>
  placeIn(quartier, "W", "HEADLINE");

export const documentBodyPlace = ({ quartier, id }: RecordKeys["documentBody"]): Place =>
  placeIn(quartier, "X", id);

export const publishedReviewPlace = ({ quartier, asOf }: RecordKeys["publishedReview"]): Place =>
  placeIn(quartier, "R", asOf);
export const publishedReviews = ({ quartier }: ListScopes["publishedReview"]): Range => ({
  within: of(quartier),
  under: ["R"],
});
