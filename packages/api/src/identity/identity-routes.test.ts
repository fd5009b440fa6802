import { createServer } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { currentSessionOf } from "./current-session.ts";
import type { IdentityDeps } from "./identity-deps.ts";
import { identityRoutes } from "./identity-routes.ts";
import type { Session } from "./session-store.ts";
import { hashSessionToken } from "./session-token.ts";
import { type SignInFailure, signInFailureStatus } from "./sign-in-failure.ts";

const server = createServer((request, response) => {
  const broken = request.url?.startsWith("/broken");
  response.writeHead(broken ? 500 : 200, { "content-type": "application/json" });
  const issuer = `http://127.0.0.1:${port}/fine`;
  response.end(
    JSON.stringify({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
    }),
  );
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
afterAll(() => void server.close());

const provider = (id: string) => ({
  id,
  issuer: `http://127.0.0.1:${port}/${id}`,
  clientId: "ipt",
  clientSecret: "secret",
  clientAuthentication: "client_secret_post" as const,
  scopes: ["openid", "email"],
  authorizationParameters: { acr_values: "eidas1" },
});

const site = (sessions: Map<string, Session> = new Map(), now = "2026-11-23T08:00:00.000Z") => {
  const failures: SignInFailure[] = [];
  const deps: IdentityDeps = {
    baseUrl: "https://ipt.example",
    providers: [provider("fine"), provider("broken")],
    sessions: {
      create: async (session) => void sessions.set(session.hash, session),
      find: async (hash) => sessions.get(hash) ?? null,
      remove: async (hash) => void sessions.delete(hash),
    },
    sealingKey: new Uint8Array(32),
    now: () => now,
    randomBytes: (count) => new Uint8Array(count).fill(1),
    onFailure: (c, failure) => {
      failures.push(failure);
      return c.json({ kind: failure.kind }, signInFailureStatus[failure.kind]);
    },
  };
  return { app: identityRoutes(deps), deps, failures, sessions };
};

const session = (token: string): Session => ({
  hash: hashSessionToken(token),
  provider: "fine",
  issuer: "https://issuer.example",
  subject: "1",
  name: "Camille",
  email: "camille@ipt.example",
  emailVerified: true,
  idToken: "id-token",
  createdAt: "2026-11-23T08:00:00.000Z",
  expiresAt: "2026-11-23T16:00:00.000Z",
});

it("keeps a pending sign-in in a host-only, secure cookie for 10 minutes over https", async () => {
  const { app } = site();
  const answer = await app.request("https://ipt.example/auth/sign-in?returnTo=/a");
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toContain("acr_values=eidas1");
  expect(answer.headers.get("set-cookie")).toMatch(
    /^__Host-ipt-sign-in=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
});

it("tells a provider in trouble from a sign-in that failed", async () => {
  const { app, failures } = site();
  expect((await app.request("/auth/sign-in?provider=broken")).status).toBe(503);
  expect(failures).toMatchObject([{ kind: "provider-unavailable" }]);
});

it("ends our session even though the provider offers no sign-out of its own", async () => {
  const token = "t".repeat(43);
  const { app, sessions } = site(new Map([[hashSessionToken(token), session(token)]]));
  const answer = await app.request("https://ipt.example/auth/sign-out", {
    method: "POST",
    headers: { cookie: `__Host-ipt=${token}` },
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("https://ipt.example/");
  expect(answer.headers.get("set-cookie")).toMatch(/^__Host-ipt=; Max-Age=0; Path=\/; HttpOnly; Secure/);
  expect(sessions.size).toBe(0);
});

it("signs out someone who was not signed in without complaint, and only by POST", async () => {
  const { app } = site();
  expect((await app.request("/auth/sign-out", { method: "POST" })).status).toBe(303);
  expect((await app.request("/auth/sign-out")).status).toBe(404);
});

it("reads no session for a cookie that is no token, an unknown token or an expired session", async () => {
  const token = "t".repeat(43);
  const stored = new Map([[hashSessionToken(token), session(token)]]);
  const personWith = async (cookie: string, now?: string): Promise<unknown> => {
    const { deps, app } = site(stored, now);
    const current = currentSessionOf(deps);
    app.get("/me", async (c) => c.json((await current(c))?.email ?? null));
    const answer = await app.request("https://ipt.example/me", { headers: { cookie } });
    const body: unknown = await answer.json();
    return body;
  };
  expect(await personWith(`__Host-ipt=${token}`)).toBe("camille@ipt.example");
  expect(await personWith(`ipt=${token}`)).toBeNull();
  expect(await personWith("__Host-ipt=%00")).toBeNull();
  expect(await personWith(`__Host-ipt=${"u".repeat(43)}`)).toBeNull();
  expect(await personWith(`__Host-ipt=${token}`, "2026-11-23T16:00:00.000Z")).toBeNull();
});

it("refuses to be built with a key that is too short", () => {
  const { deps } = site();
  expect(() => identityRoutes({ ...deps, sealingKey: new Uint8Array(16) })).toThrow("32 bytes");
});
