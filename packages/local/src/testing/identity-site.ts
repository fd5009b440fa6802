import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { currentSessionOf } from "@ipt/api/identity/current-session.ts";
import type { IdentityDeps } from "@ipt/api/identity/identity-deps.ts";
import { identityRoutes } from "@ipt/api/identity/identity-routes.ts";
import type { Session } from "@ipt/api/identity/session-store.ts";
import { type SignInFailure, signInFailureStatus } from "@ipt/api/identity/sign-in-failure.ts";
import { Hono } from "hono";
import { openServer } from "../http/open-server.ts";
import type { DemoAccount } from "../identity/demo-account.ts";
import { localIdentity } from "../identity/local-identity.ts";
import { systemNow } from "../system/clock.ts";
import { systemRandomBytes } from "../system/randomness.ts";

export type IdentitySite = {
  readonly base: string;
  readonly port: number;
  readonly sessions: Map<string, Session>;
  readonly failures: SignInFailure[];
  /** What the identity provider could not cope with. */
  readonly incidents: unknown[];
  /** Moves the site's clock, not the provider's. */
  readonly setClockAhead: (ms: number) => void;
  /** Replaces the provider by another one on the same data, as a restart does. */
  readonly restartProvider: () => void;
  readonly stop: () => Promise<void>;
};

/** A site whose pages say who is signed in, with the local provider and two providers that do not work. */
export const identitySite = async (accounts: readonly DemoAccount[]): Promise<IdentitySite> => {
  const dataDir = mkdtempSync(join(tmpdir(), "ipt-identity-"));
  const sessions = new Map<string, Session>();
  const failures: SignInFailure[] = [];
  const incidents: unknown[] = [];
  let ahead = 0;

  const opened = await openServer({ port: 0 });
  if (!opened.ok) throw new Error(opened.error.message);
  const server = opened.value;
  const startProvider = () =>
    localIdentity({
      baseUrl: server.url,
      dataDir,
      accounts,
      now: systemNow,
      randomBytes: systemRandomBytes,
      onError: (error) => incidents.push(error),
    });
  let identity = startProvider();
  server.mount(identity.path, (request, response) => identity.listener(request, response));

  const deps: IdentityDeps = {
    baseUrl: server.url,
    providers: [
      identity.settings,
      { ...identity.settings, id: "absent", issuer: "http://127.0.0.1:9/nowhere" },
      { ...identity.settings, id: "wrong-secret", clientSecret: "wrong" },
    ],
    sessions: {
      create: async (session) => void sessions.set(session.hash, session),
      find: async (hash) => sessions.get(hash) ?? null,
      remove: async (hash) => void sessions.delete(hash),
    },
    sealingKey: new Uint8Array(32).fill(7),
    now: () => new Date(Date.parse(systemNow()) + ahead).toISOString(),
    randomBytes: systemRandomBytes,
    onFailure: (_c, failure) => {
      failures.push(failure);
      return new Response(failure.kind, { status: signInFailureStatus[failure.kind] });
    },
  };
  const current = currentSessionOf(deps);
  const app = new Hono();
  app.route("/", identityRoutes(deps));
  app.get("*", async (c) => c.json({ path: c.req.path, person: (await current(c))?.email ?? null }));
  server.attach(app);

  return {
    base: server.url,
    port: server.port,
    sessions,
    failures,
    incidents,
    setClockAhead: (ms) => {
      ahead = ms;
    },
    restartProvider: () => {
      identity.close();
      identity = startProvider();
    },
    stop: async () => {
      await server.stop();
      identity.close();
      await rm(dataDir, { recursive: true });
    },
  };
};
