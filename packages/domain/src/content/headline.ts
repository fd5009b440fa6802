import * as z from "zod";
import { Indicator } from "../indicators/indicator.ts";
import { Review } from "../indicators/review.ts";
import { CivilDate } from "../values/civil-date.ts";
import { Id, Text } from "../values/id.ts";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** A bilan as it was published: its figures stay as they were that day, whatever is recorded later. */
export const PublishedReview = schema(() =>
  z.strictObject({
    quartier: Id(),
    asOf: CivilDate(),
    comment: Text().nullable(),
    publishedAt: Instant(),
    actor: z.string(),
    review: Review(),
  }),
);
export type PublishedReview = Infer<typeof PublishedReview>;

/** The few figures of the latest published bilan that the quartier's page shows. */
export const Headline = schema(() =>
  z.strictObject({
    quartier: Id(),
    asOf: CivilDate(),
    publishedAt: Instant(),
    /** Days at which bilans were published and are still. */
    reviews: z.array(CivilDate()).max(200),
    indicators: z.array(Indicator()).max(8),
  }),
);
export type Headline = Infer<typeof Headline>;

const SHOWN: readonly Indicator["id"][] = [
  "take-up",
  "provider-penetration",
  "people-accompanied",
  "workshop-participants",
  "home-visits",
  "computers-delivered",
];

/** Known figures only: what nobody knows is no headline. */
export const headlineOf = (review: Review): Indicator[] =>
  SHOWN.flatMap((id) => review.indicators.filter((one) => one.id === id && one.numerator !== null));
