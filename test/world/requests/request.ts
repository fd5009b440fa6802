import type { Ask } from "../ask.ts";
import type { Place } from "../place.ts";

/**
 * Requests that succeed on a populated place, by operation: one, or several where one can't name every id that the
 * operation accepts. Whatever belongs to the place is named through it (`place.id`, `place.made`), so that the same
 * request made for another place names that other place's things: the isolation suite swaps them one by one.
 */
export type Requests = Readonly<Record<string, (place: Place) => Ask | readonly Ask[]>>;
