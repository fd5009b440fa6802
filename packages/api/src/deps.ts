import type { Archives } from "@ipt/application/ports/archives.ts";
import type { Ballots } from "@ipt/application/ports/ballots.ts";
import type { Directory } from "@ipt/application/ports/directory.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import type { Webhooks } from "@ipt/application/ports/webhooks.ts";
import type { Context } from "hono";
import type { GuessLimiter } from "./ballot/guess-limiter.ts";
import type { Session } from "./identity/session-store.ts";
import type { RateLimiter } from "./rate/rate-limiter.ts";

/** What the API needs from outside; a composition root provides it. */
export type ApiDeps = {
  /** Opens one territory's data; a request never reaches another's. */
  readonly openTerritory: (territory: string) => TerritoryStore;
  readonly directory: Directory;
  /** Absent where votes are held on paper only. */
  readonly ballots?: Ballots;
  /** Where archives rest; absent where they are answered at once. */
  readonly archives?: Archives;
  /** Makes the secrets of webhooks; absent where none is made. */
  readonly webhooks?: Webhooks;
  /** Slows down who guesses voters' codes, by the address of the connection; absent, nobody is slowed down. */
  readonly guesses?: { readonly limiter: GuessLimiter; readonly addressOf: (c: Context) => string | null };
  /** Where requests come from, and the secret that turns an address into a name to count by; absent, nothing is counted by source. */
  readonly sources?: {
    readonly secret: () => Promise<string>;
    readonly addressOf: (c: Context) => string | null;
  };
  /** Counts the requests of keys, people and territories; absent, nobody is refused for their number. */
  readonly rates?: RateLimiter;
  /** The session of a request, when its cookie names a live one. */
  readonly currentSession: (c: Context) => Promise<Session | null>;
  /** True when another site's page made the browser send the request. */
  readonly isCrossSite: (headers: Headers) => boolean;
  /** E-mail addresses of the platform's operators, in lower case. */
  readonly operators: ReadonlySet<string>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly randomBytes: (length: number) => Uint8Array;
  /** The OpenAPI document as JSON text, made at build time or on first use. */
  readonly openApi: () => Promise<string>;
  /** Told of unexpected errors: request id, route and error, never a body. */
  readonly onError: (error: unknown, request: { readonly requestId: string; readonly route: string }) => void;
};
