import { type CivilDate, latestDayOf } from "../values/civil-date.ts";
import type { Money } from "../values/money.ts";
import type { Convention, Price } from "./convention.ts";

export const isInForce = (convention: Convention, on: CivilDate): boolean =>
  (convention.from === null || convention.from <= on) && (convention.to === null || on <= convention.to);

export const covers = (convention: Convention, quartier: string): boolean =>
  convention.quartiers === null || convention.quartiers.includes(quartier);

/**
 * The price per dwelling and month on a day, with its date and source: the last one certainly begun by then. A price
 * dated by its year counts from that year's last day; a price without a day is never taken as in force. `null` when
 * unknown.
 */
export const datedPriceOn = (convention: Convention, on: CivilDate): Price | null => {
  let best: { day: CivilDate; price: Price } | null = null;
  for (const price of convention.prices) {
    if (price.from === null) continue;
    const day = latestDayOf(price.from);
    if (day <= on && (best === null || day >= best.day)) best = { day, price };
  }
  return best?.price ?? null;
};

export const priceOn = (convention: Convention, on: CivilDate): Money | null =>
  datedPriceOn(convention, on)?.perDwellingPerMonth ?? null;

/** The lowest ceiling agreed for a recycled computer among conventions in force, `null` when none sets one. */
export const computerCeilingOn = (
  conventions: readonly Convention[],
  quartier: string,
  on: CivilDate,
): Money | null => {
  const ceilings = conventions
    .filter((convention) => covers(convention, quartier) && isInForce(convention, on))
    .flatMap((convention) =>
      convention.computerPriceCeiling ? [convention.computerPriceCeiling.cents] : [],
    );
  return ceilings.length === 0 ? null : { cents: Math.min(...ceilings) };
};
