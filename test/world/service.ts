import { createApi } from "@ipt/api/app.ts";
import { openBallots } from "@ipt/api/ballot/open-ballots.ts";
import { isCrossSite } from "@ipt/api/identity/cross-site.ts";
import { currentSessionOf } from "@ipt/api/identity/current-session.ts";
import { hashSessionToken, newSessionToken } from "@ipt/api/identity/session-token.ts";
import type { RateLimiter } from "@ipt/api/rate/rate-limiter.ts";
import { derivedSecrets } from "@ipt/api/webhooks/secret.ts";
import { createIds } from "@ipt/application/kernel/create-ids.ts";
import { openClient } from "@ipt/dynamodb/client.ts";
import { directory } from "@ipt/dynamodb/directory/directory.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import { keyVault } from "@ipt/dynamodb/urn/key-vault.ts";
import { urnStore } from "@ipt/dynamodb/urn/urn-store.ts";
import { ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { openApiText } from "@ipt/local/service/open-api-text.ts";
import { systemRandomBytes } from "@ipt/local/system/randomness.ts";

export const BASE_URL = "http://localhost";
export const OPERATOR = "operator@platform.example";

/** Encrypts the signing keys of the day's votes. */
export const WRAPPING_KEY = new Uint8Array(32).fill(1);

/** What the day's webhook secrets are derived from. */
const WEBHOOK_KEY = new Uint8Array(32).fill(3);

/** A machine that runs several files at once may stand still for seconds: no answer comes too late here. */
const PATIENT = { connectionTimeout: 60_000, requestTimeout: 60_000 };

/** No backoff ever waits here. */
const AT_ONCE = { pause: async () => undefined, random: () => 0.5 };

export type SignIn = {
  readonly email: string;
  readonly emailVerified?: boolean;
  readonly expiresAt?: string;
};

/**
 * The hosted API on an engine of its own, called in process: the same handlers, store and sessions as in production,
 * with a clock that tests set. One per test file.
 */
export const openService = async (limits: { readonly rates?: RateLimiter } = {}) => {
  const engine = await ephemeralEngine();
  const client = openClient({
    endpoint: engine.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    requestHandler: PATIENT,
  });
  let clock = "2026-01-05T08:00:00.000Z";
  const now = (): string => clock;
  const lookups = directory(client, mainTable.name);
  const errors: unknown[] = [];
  const ballots = openBallots({
    urn: urnStore(client, urnTable.name, { backoff: AT_ONCE }),
    vault: keyVault(client, urnTable.name, WRAPPING_KEY, { backoff: AT_ONCE }),
  });
  const webhooks = derivedSecrets(async () => WEBHOOK_KEY, { local: false });
  const api = createApi({
    openTerritory: (territory) =>
      territoryStore(client, mainTable.name, territory, {
        now,
        urnTable: urnTable.name,
        backoff: AT_ONCE,
      }),
    directory: lookups.reader,
    ballots,
    ...limits,
    webhooks,
    currentSession: currentSessionOf({ baseUrl: BASE_URL, sessions: lookups.sessions, now }),
    isCrossSite: (headers) => isCrossSite(headers, BASE_URL),
    operators: new Set([OPERATOR]),
    now,
    newId: createIds(now, systemRandomBytes),
    randomBytes: systemRandomBytes,
    openApi: openApiText,
    onError: (error) => errors.push(error),
  });
  return {
    engine,
    ballots,
    client,
    lookups,
    webhooks,
    /** What the API could not explain: each made a 500. */
    errors,
    now,
    setNow: (instant: string): void => {
      clock = instant;
    },
    fetch: async (path: string, init?: RequestInit): Promise<Response> =>
      api.fetch(new Request(`${BASE_URL}${path}`, init)),
    /** A cookie header of a session, as after a sign-in. */
    signIn: async ({ email, emailVerified = true, expiresAt = "2027-01-01T00:00:00.000Z" }: SignIn) => {
      const token = newSessionToken(systemRandomBytes);
      await lookups.sessions.create({
        hash: hashSessionToken(token),
        provider: "local",
        issuer: `${BASE_URL}/oidc`,
        subject: email,
        name: email,
        email,
        emailVerified,
        idToken: "a.b.c",
        createdAt: clock,
        expiresAt,
      });
      return `ipt=${token}`;
    },
    stop: async (): Promise<void> => {
      client.destroy();
      await engine.stop();
    },
  };
};

export type Service = Awaited<ReturnType<typeof openService>>;
