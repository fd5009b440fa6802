import { unrecorded } from "../recording/pause.ts";
import { keepPlace, keptPlace, putBack } from "./kept-places.ts";
import { type Lived, livePlace } from "./live-place.ts";
import { type Place, type PlaceNames, placeNames } from "./place.ts";
import type { Service } from "./service.ts";
import { settleKeys } from "./settle-keys.ts";
import { NOW } from "./walk.ts";

const madeOrPutBack = async (service: Service, names: PlaceNames): Promise<Lived> => {
  const kept = await keptPlace(names.prefix);
  if (kept) {
    await unrecorded(() => putBack(service, kept));
    service.setNow(NOW);
    return kept;
  }
  const live = async (): Promise<Lived> => {
    const lived = await livePlace(service, names);
    service.setNow(NOW);
    await settleKeys(service, names.prefix, lived.shown.values());
    return lived;
  };
  return keepPlace(service, names.prefix, live);
};

/**
 * A place on the day of tests: four territories and all that happened in the main one before. It is lived through the
 * API once in a run of the tests, and put back as it was for the other files (`kept-places.ts`).
 */
export const populate = async (service: Service, prefix: string): Promise<Place> => {
  const names = placeNames(prefix);
  const { made, shown } = await madeOrPutBack(service, names);
  return {
    ...names,
    credentials: (who) => {
      const found = shown.get(who);
      if (!found) throw new Error(`nobody is called ${who} in ${prefix}`);
      return found;
    },
    made: (name) => {
      const found = made.get(name);
      if (found === undefined) throw new Error(`${prefix} has no ${name}`);
      return found;
    },
  };
};
