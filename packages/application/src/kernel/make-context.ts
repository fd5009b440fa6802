import type { CivilDate } from "@ipt/domain/values/civil-date.ts";
import { addMilliseconds, civilDateAt } from "@ipt/domain/values/instant.ts";
import type { Archives } from "../ports/archives.ts";
import type { Ballots } from "../ports/ballots.ts";
import type { Directory } from "../ports/directory.ts";
import type { TerritoryStore } from "../ports/store.ts";
import type { Webhooks } from "../ports/webhooks.ts";
import type { Actor } from "./actor.ts";
import { type Context, DEFAULT_TIMEZONE } from "./context.ts";

/** What the composition root gives to every call, whichever transport it came by. */
export type Surroundings = {
  readonly directory: Directory;
  readonly ballots?: Ballots | undefined;
  readonly archives?: Archives | undefined;
  readonly webhooks?: Webhooks | undefined;
  readonly now: () => string;
  readonly newId: () => string;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly digest: (text: string) => Promise<string>;
};

/** What one request says. */
export type Call = {
  readonly territory: string;
  readonly store: TerritoryStore;
  readonly profile: Context["profile"];
  readonly actor: Actor;
  readonly source?: string | null;
  readonly door?: TerritoryStore;
  readonly requestId: string;
  readonly ifMatch: number | null;
  readonly idempotency: Context["idempotency"];
};

/** The context of one call: the territory's clock runs ahead where it is a sandbox that was moved. */
export const makeContext = (around: Surroundings, call: Call): Context => {
  const profile = call.profile?.value;
  const now = addMilliseconds(around.now(), profile?.clockAheadMs ?? 0);
  let today: CivilDate | undefined;
  return {
    ...call,
    directory: around.directory,
    ballots: around.ballots,
    archives: around.archives,
    webhooks: around.webhooks,
    now,
    present: () => addMilliseconds(around.now(), profile?.clockAheadMs ?? 0),
    /** Worked out when first asked: most reads never do. */
    get today() {
      today ??= civilDateAt(now, profile?.timezone ?? DEFAULT_TIMEZONE);
      return today;
    },
    newId: around.newId,
    randomBytes: around.randomBytes,
    digest: around.digest,
  };
};
