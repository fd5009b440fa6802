import type { Territory } from "@ipt/domain/territory/territory.ts";
import type { CivilDate } from "@ipt/domain/values/civil-date.ts";
import type { Instant } from "@ipt/domain/values/instant.ts";
import type { Archives } from "../ports/archives.ts";
import type { Ballots } from "../ports/ballots.ts";
import type { Directory } from "../ports/directory.ts";
import type { TerritoryStore } from "../ports/store.ts";
import type { Webhooks } from "../ports/webhooks.ts";
import type { Actor } from "./actor.ts";

/** What surrounds a call: made once by the transport, passed to every use case. */
export type Context = {
  /** The territory called, as in the path. */
  readonly territory: string;
  /** Its profile, or `null` while it does not exist (only its creation goes on from there). */
  readonly profile: { readonly value: Territory; readonly revision: number } | null;
  readonly actor: Actor;
  readonly store: TerritoryStore;
  readonly directory: Directory;
  /** Absent where votes are held on paper only. */
  readonly ballots?: Ballots | undefined;
  /** Absent where archives are answered at once and kept nowhere. */
  readonly archives?: Archives | undefined;
  /** Absent where no endpoint is made. */
  readonly webhooks?: Webhooks | undefined;
  /** The territory's clock; a sandbox may run ahead. */
  readonly now: Instant;
  /** The same clock, read again: for work that lasts. */
  readonly present?: () => Instant;
  readonly today: CivilDate;
  /** Where the call came from, as a name to count by that tells no address; absent where it is not known. */
  readonly source?: string | null;
  /** Where requests for new territories are counted, whichever they ask for. */
  readonly door?: TerritoryStore;
  readonly requestId: string;
  readonly newId: () => string;
  readonly randomBytes: (length: number) => Uint8Array;
  /** SHA-256 of UTF-8 text, hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
  /** Revision the caller last saw, from `If-Match`. */
  readonly ifMatch: number | null;
  readonly idempotency: { readonly key: string; readonly fingerprint: string } | null;
};

/** Timezone used before a territory exists. */
export const DEFAULT_TIMEZONE = "Europe/Paris";

export const timezoneOf = (ctx: Context): string => ctx.profile?.value.timezone ?? DEFAULT_TIMEZONE;
