import { digest } from "@ipt/api/http/digest.ts";
import { cookiesOf } from "@ipt/api/identity/cookies.ts";
import { currentSessionOf } from "@ipt/api/identity/current-session.ts";
import { createIds } from "@ipt/application/kernel/create-ids.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { openApiText } from "@ipt/local/service/open-api-text.ts";
import { systemRandomBytes } from "@ipt/local/system/randomness.ts";
import { createWeb } from "@ipt/web/app.ts";
import { buildAssets } from "@ipt/web/assets/build-assets.ts";
import type { WebDeps } from "@ipt/web/deps.ts";
import { watchReads } from "@ipt/web/testing/watch-reads.ts";
import { Hono } from "hono";
import { BASE_URL, OPERATOR, type Service } from "../world/service.ts";

/** The pages over a service's own table, as anyone the service signed in sees them, each read of the store watched. */
export const openPages = async (service: Service, change: Partial<WebDeps> = {}) => {
  const { now, client, lookups, ballots } = service;
  const errors: unknown[] = [];
  const reads = watchReads((territory) => territoryStore(client, mainTable.name, territory, { now }));
  const deps: WebDeps = {
    baseUrl: BASE_URL,
    assets: await buildAssets(),
    openTerritory: reads.openTerritory,
    directory: lookups.reader,
    ballots,
    currentSession: currentSessionOf({ baseUrl: BASE_URL, sessions: lookups.sessions, now }),
    sessionToken: (c) => cookiesOf(BASE_URL).read(c, "session"),
    signIn: () => new Hono(),
    operators: new Set([OPERATOR]),
    formKey: new Uint8Array(32).fill(7),
    formTargets: [],
    demonstration: [],
    now,
    newId: createIds(now, systemRandomBytes),
    randomBytes: systemRandomBytes,
    webhooks: service.webhooks,
    openApi: openApiText,
    digest,
    onError: (error) => errors.push(error),
    ...change,
  };
  const app = createWeb(deps);
  return {
    app,
    errors,
    reads,
    get: (path: string, cookie: string | null) =>
      app.fetch(new Request(BASE_URL + path, cookie === null ? {} : { headers: { cookie } })),
  };
};
