import type { Shown } from "./place.ts";
import type { Service } from "./service.ts";

/**
 * Uses each key once on the service's present day, for the first use of a day is noted: what is written afterwards is
 * the doing of what is called, and nothing else.
 */
export const settleKeys = async (
  service: Service,
  territory: string,
  shown: Iterable<Pick<Shown, "key">>,
): Promise<void> => {
  for (const { key } of shown) {
    if (key) await service.fetch(`/v1/territories/${territory}`, { headers: key });
  }
};
