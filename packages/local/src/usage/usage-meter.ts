import { addUsage } from "@ipt/application/operation/add-usage.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { COUNTED, type Counts, NOTHING_COUNTED } from "@ipt/domain/platform/usage.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import type { CapacityMeter } from "@ipt/dynamodb/kit/capacity-meter.ts";

type Fetch = (request: Request, env?: unknown) => Response | Promise<Response>;
type Settings = {
  readonly now: () => string;
  /** Milliseconds of any clock that only goes forward. */
  readonly clock: () => number;
  /** Stores whose own calls are not counted. */
  readonly openTerritory: (territory: string) => TerritoryStore;
};

const TERRITORY = /^(?:\/v1\/territories|(?:\/(?:en|ar|tr|pt))?(?:\/espace)?)\/([^/]+)/;
const MOST_NAMED = 1000;

const territoryIn = (path: string): string | null => {
  const named = TERRITORY.exec(path)?.[1] ?? "";
  return ID_PATTERN.test(named) ? named : null;
};

/** The same answer, whose bytes are told as they go by. */
const measured = (response: Response, tell: (bytes: number) => void): Response => {
  if (!response.body) return response;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      tell(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counting), response);
};

/**
 * Counts in memory what each territory uses, as the functions' logs do in the cloud, and adds it to its month when
 * `flush` is called. Names that no territory has are forgotten then.
 */
export const usageMeter = ({ now, clock, openTerritory }: Settings) => {
  let since = now();
  let counted = new Map<string, Counts>();
  const add = (territory: string, more: Partial<Counts>): void => {
    const counts = counted.get(territory) ?? { ...NOTHING_COUNTED };
    if (!counted.has(territory) && counted.size >= MOST_NAMED) return;
    counted.set(territory, counts);
    for (const name of COUNTED) counts[name] += more[name] ?? 0;
  };
  return {
    meterOf:
      (territory: string): CapacityMeter =>
      ({ reads, writes }) =>
        add(territory, { readUnits: reads, writeUnits: writes }),
    mailed: (territory: string): void => add(territory, { mails: 1 }),
    counting:
      (fetch: Fetch): Fetch =>
      async (request, env) => {
        const { pathname } = new URL(request.url);
        const territory = territoryIn(pathname);
        const started = clock();
        const response = await fetch(request, env);
        if (territory === null) return response;
        const { status } = response;
        add(territory, {
          requests: 1,
          errors: status >= 500 ? 1 : 0,
          refused: status === 429 ? 1 : 0,
          milliseconds: clock() - started,
          ballots: status < 300 && pathname.endsWith("/ballot/signature") ? 1 : 0,
        });
        return measured(response, (bytes) => add(territory, { bytes }));
      },
    flush: async (): Promise<void> => {
      const taken = counted;
      const from = since;
      since = now();
      counted = new Map();
      for (const [territory, counts] of taken)
        await addUsage(openTerritory(territory), [{ from, to: since, counts }]);
    },
  };
};
