import { tally } from "@ipt/application/kernel/tally.ts";
import { create } from "@ipt/application/ports/changes.ts";
import { contractMeasures } from "@ipt/domain/indicators/measure.ts";
import { addDays } from "@ipt/domain/values/civil-date.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { type Place, STAFF_NAMES, type Who } from "../world/place.ts";
import { populate } from "../world/populate.ts";
import type { Service } from "../world/service.ts";
import { settleKeys } from "../world/settle-keys.ts";
import { NOW, walk } from "../world/walk.ts";

/** Dwellings of the largest quartiers there are. */
const MOST_IN_QUARTIER = 5000;
const PER_COMMIT = 80;
/** Two years: months weigh the same whatever the number of contracts. */
const DAYS = 730;

export type Town = {
  readonly place: Place;
  /** A quartier whose vote is open. */
  readonly voting: string;
  readonly headers: (who: Who) => Readonly<Record<string, string>>;
};

const voters = (service: Service, place: Place) => (who: Who) => ({
  post: async (path: string, body: object, at: string): Promise<void> => {
    service.setNow(at.length === 16 ? `${at}:00.000Z` : at);
    const answer = await service.fetch(`/v1/territories/${place.territory()}${path}`, {
      method: "POST",
      headers: { ...place.credentials(who).key, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    await answer.body?.cancel();
  },
});

/** Contracts signed on every day of two years, as the provider would have reported them. */
const sign = async (service: Service, place: Place, contracts: number): Promise<void> => {
  const quartier = place.id("live");
  const store = territoryStore(service.client, mainTable.name, place.territory(), { now: service.now });
  for (let from = 0; from < contracts; from += PER_COMMIT) {
    const values = Array.from({ length: Math.min(PER_COMMIT, contracts - from) }, (_, index) => ({
      id: `signed-${String(from + index).padStart(6, "0")}`,
      quartier,
      provider: place.id("provider"),
      signedOn: addDays("2024-03-01", Math.floor(((from + index) * DAYS) / contracts)),
      activatedOn: null,
      endedOn: null,
      reference: null,
    }));
    const done = await store.commit({
      changes: [
        ...values.map((value) => create("contract", value)),
        ...tally(quartier, values.flatMap(contractMeasures)),
      ],
      event: {
        id: `signed-${from}`,
        at: NOW,
        type: "contract.recorded",
        actor: "key:bench",
        requestId: "bench",
        quartier,
        subject: "many",
        data: {},
      },
      idempotency: null,
    });
    if (!done.ok) throw new Error(`contracts: ${done.error.reason}`);
  }
};

/** A territory lived in, with that many dwellings in quartiers that vote, and a contract for one in ten or every day. */
export const buildTown = async (service: Service, prefix: string, dwellings: number): Promise<Town> => {
  const place = await populate(service, prefix);
  const call = voters(service, place);
  const quartiers = Math.ceil(dwellings / MOST_IN_QUARTIER);
  const size = Math.ceil(dwellings / quartiers);
  for (let index = 1; index <= quartiers; index += 1) {
    const id = place.id(`big-${index}`);
    const quartier = { id, name: id, dwellings: size, landlord: place.id("landlord") };
    await call("coordinator").post("/quartiers", quartier, "2026-01-07T08:00");
    await walk(call, place.id, id, "opened", size);
  }
  await sign(service, place, Math.max(DAYS, Math.floor(dwellings / 10)));
  service.setNow(NOW);
  await settleKeys(
    service,
    place.territory(),
    STAFF_NAMES.map((who) => place.credentials(who)),
  );
  return { place, voting: place.id("big-1"), headers: (who) => place.credentials(who).key ?? {} };
};
