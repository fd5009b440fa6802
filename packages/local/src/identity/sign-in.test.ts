import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { currentSessionOf } from "@ipt/api/identity/current-session.ts";
import type { IdentityDeps } from "@ipt/api/identity/identity-deps.ts";
import { identityRoutes } from "@ipt/api/identity/identity-routes.ts";
import type { Session } from "@ipt/api/identity/session-store.ts";
import { type SignInFailure, signInFailureStatus } from "@ipt/api/identity/sign-in-failure.ts";
import { Hono } from "hono";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type LocalServer, openServer } from "../http/open-server.ts";
import { systemNow } from "../system/clock.ts";
import { systemRandomBytes } from "../system/randomness.ts";
import { createBrowser } from "../testing/browser.ts";
import { signInAs } from "../testing/sign-in-as.ts";
import { type LocalIdentity, localIdentity } from "./local-identity.ts";

const accounts = [
  {
    sub: "camille",
    name: "Camille Le Goff",
    email: "camille@demo.example",
    role: "Coordination, Brest métropole",
  },
  { sub: "noe", name: "Noé <b>Test</b>", email: "noe@demo.example", role: "Bailleur" },
];

const dataDir = mkdtempSync(join(tmpdir(), "ipt-identity-"));
const sessions = new Map<string, Session>();
const failures: SignInFailure[] = [];
let clockOffset = 0;
let server: LocalServer;
let identity: LocalIdentity;
let base = "";

const now = (): string => new Date(Date.parse(systemNow()) + clockOffset).toISOString();

const deps = (baseUrl: string, local: LocalIdentity): IdentityDeps => ({
  baseUrl,
  providers: [
    local.settings,
    { ...local.settings, id: "absent", issuer: "http://127.0.0.1:9/nowhere" },
    { ...local.settings, id: "wrong-secret", clientSecret: "wrong" },
  ],
  sessions: {
    create: async (session) => {
      sessions.set(session.hash, session);
    },
    find: async (hash) => sessions.get(hash) ?? null,
    remove: async (hash) => {
      sessions.delete(hash);
    },
  },
  sealingKey: new Uint8Array(32).fill(7),
  now,
  randomBytes: systemRandomBytes,
  onFailure: (_c, failure) => {
    failures.push(failure);
    return new Response(failure.kind, { status: signInFailureStatus[failure.kind] });
  },
});

beforeAll(async () => {
  const opened = await openServer({ port: 0 });
  if (!opened.ok) throw new Error(opened.error.message);
  server = opened.value;
  base = server.url;
  identity = localIdentity({
    baseUrl: base,
    dataDir,
    accounts,
    now: systemNow,
    randomBytes: systemRandomBytes,
  });
  server.mount(identity.path, (request, response) => identity.listener(request, response));
  const all = deps(base, identity);
  const app = new Hono();
  app.route("/", identityRoutes(all));
  const current = currentSessionOf(all);
  app.get("*", async (c) => c.json({ path: c.req.path, person: (await current(c))?.email ?? null }));
  server.attach(app);
});

afterAll(async () => {
  await server.stop();
  identity.close();
  rmSync(dataDir, { recursive: true });
});

afterEach(() => {
  clockOffset = 0;
  failures.length = 0;
  sessions.clear();
});

describe("signing in", () => {
  it("goes from the asked page through the list of accounts and back to that page, signed in", async () => {
    const browser = createBrowser();
    const chooser = await browser.follow(
      `${base}/auth/sign-in?returnTo=${encodeURIComponent("/territoires/brest?x=1")}`,
    );
    const page = await chooser.response.text();

    expect(chooser.response.status).toBe(200);
    expect(page).toContain("Camille Le Goff");
    expect(page).not.toContain("<b>Test</b>");
    expect(page).not.toMatch(/<script|https?:\/\/(?!localhost)/);
    expect(chooser.response.headers.get("content-security-policy")).toContain("default-src 'none'");

    const back = await browser.submit(chooser.address, { account: "camille" });
    expect(await back.response.json()).toEqual({
      path: "/territoires/brest",
      person: "camille@demo.example",
    });
    expect(back.address).toBe(`${base}/territoires/brest?x=1`);
    expect([...sessions.values()]).toMatchObject([
      {
        provider: "demo",
        subject: "camille",
        name: "Camille Le Goff",
        emailVerified: true,
        issuer: `${base}/oidc`,
      },
    ]);
  });

  it("stores no token, only its hash, in a cookie kept from scripts and other sites", async () => {
    const browser = createBrowser();
    const chooser = await browser.follow(`${base}/auth/sign-in`);
    await chooser.response.text();
    const resume = await browser.open(chooser.address, {
      method: "POST",
      body: new URLSearchParams({ account: "noe" }),
    });
    const answer = await browser.open(resume.headers.get("location") ?? "");
    const home = await browser.open(answer.headers.get("location") ?? "");
    const cookie = home.headers.getSetCookie().find((line) => line.startsWith("ipt=")) ?? "";

    expect(cookie).toMatch(/^ipt=[A-Za-z0-9_-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = browser.cookies().get("ipt") ?? "";
    expect(JSON.stringify([...sessions.values()])).not.toContain(token);
    expect(home.headers.get("cache-control")).toBe("no-store");
  });

  it("asks for code, PKCE, and a state and nonce of 43 characters", async () => {
    const first = await createBrowser().open(`${base}/auth/sign-in`);
    const target = new URL(first.headers.get("location") ?? "");
    expect(Object.fromEntries(target.searchParams)).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      redirect_uri: `${base}/auth/callback`,
      state: expect.stringMatching(/^.{43}$/),
      nonce: expect.stringMatching(/^.{43}$/),
    });
  });

  it("is refused by the provider without PKCE", async () => {
    const target = new URL(
      (await createBrowser().open(`${base}/auth/sign-in`)).headers.get("location") ?? "",
    );
    target.searchParams.delete("code_challenge");
    target.searchParams.delete("code_challenge_method");
    const answer = await createBrowser().open(target.href);
    expect(answer.headers.get("location")).toContain("error=invalid_request");
  });

  it("replaces the former session of the same browser", async () => {
    const browser = await signInAs(base, "camille");
    const former = browser.cookies().get("ipt");
    await signInAs(base, "camille", browser);
    expect(browser.cookies().get("ipt")).not.toBe(former);
    expect(sessions.size).toBe(1);
  });

  it("moves a visitor of 127.0.0.1 to the site's own name first", async () => {
    const answer = await createBrowser().open(`http://127.0.0.1:${server.port}/auth/sign-in?returnTo=/a`);
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toBe(`${base}/auth/sign-in?returnTo=/a`);
  });
});

describe("a sign-in that does not end well", () => {
  const reachCallback = async (browser = createBrowser(), path = "/auth/sign-in"): Promise<string> => {
    const chooser = await browser.follow(`${base}${path}`);
    await chooser.response.text();
    const resume = await browser.open(chooser.address, {
      method: "POST",
      body: new URLSearchParams({ account: "camille" }),
    });
    const answer = await browser.open(resume.headers.get("location") ?? "");
    return answer.headers.get("location") ?? "";
  };

  it("is refused when the person chooses no account", async () => {
    const browser = createBrowser();
    const chooser = await browser.follow(`${base}/auth/sign-in`);
    await chooser.response.text();
    const back = await browser.submit(chooser.address, { account: "" });
    expect(back.response.status).toBe(403);
    expect(failures).toEqual([{ kind: "sign-in-refused", reason: "access_denied" }]);
    expect(browser.cookies().has("ipt")).toBe(false);
  });

  it("expires after 10 minutes", async () => {
    const browser = createBrowser();
    const callback = await reachCallback(browser);
    clockOffset = 601_000;
    expect((await browser.open(callback)).status).toBe(400);
    expect(failures).toEqual([{ kind: "sign-in-expired", reason: "no_pending_sign_in" }]);
  });

  it("works once, and not from another browser", async () => {
    const browser = createBrowser();
    const callback = await reachCallback(browser);
    expect((await createBrowser().open(callback)).status).toBe(400);
    expect((await browser.open(callback)).status).toBe(303);
    expect((await browser.open(callback)).status).toBe(400);
    expect(sessions.size).toBe(1);
  });

  it("fails on another state, another code, another issuer or an altered cookie", async () => {
    const alterations: ((address: URL, browser: ReturnType<typeof createBrowser>) => void)[] = [
      (address) => address.searchParams.set("state", "x".repeat(43)),
      (address) => address.searchParams.set("code", "x".repeat(43)),
      (address) => address.searchParams.set("iss", "https://evil.example"),
      (address) => address.searchParams.delete("code"),
    ];
    for (const alter of alterations) {
      const browser = createBrowser();
      const address = new URL(await reachCallback(browser));
      alter(address, browser);
      const answer = await browser.open(address.href);
      expect([400, 502]).toContain(answer.status);
      expect(browser.cookies().has("ipt")).toBe(false);
      expect(browser.cookies().has("ipt-sign-in")).toBe(false);
    }
    expect(failures.map(({ kind }) => kind)).toEqual([
      "sign-in-expired",
      "sign-in-failed",
      "sign-in-failed",
      "sign-in-failed",
    ]);
    expect(sessions.size).toBe(0);
  });

  it("says that the provider is unavailable, and tries again at the next request", async () => {
    const answer = await createBrowser().open(`${base}/auth/sign-in?provider=absent`);
    expect(answer.status).toBe(503);
    expect(failures[0]?.kind).toBe("provider-unavailable");
  });

  it("says that a provider does not exist", async () => {
    expect((await createBrowser().open(`${base}/auth/sign-in?provider=other`)).status).toBe(404);
  });

  it("fails when the provider rejects the site itself, without telling anything but a code", async () => {
    const printed = [vi.spyOn(console, "error"), vi.spyOn(console, "log"), vi.spyOn(console, "warn")];
    const browser = createBrowser();
    const answer = await browser.open(await reachCallback(browser, "/auth/sign-in?provider=wrong-secret"));
    expect(answer.status).toBe(502);
    expect(failures).toEqual([{ kind: "sign-in-failed", reason: "OAUTH_WWW_AUTHENTICATE_CHALLENGE" }]);
    for (const spy of printed) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  it("shows a French page for a step that is not, or no longer, of this browser", async () => {
    const answer = await createBrowser().open(`${base}/oidc/interaction/unknown`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("Recommencez depuis le site");
    const other = await createBrowser().open(`${base}/oidc/auth?client_id=unknown`);
    expect(other.status).toBe(400);
    expect(await other.text()).toContain("invalid_");
  });
});

describe("a session", () => {
  it("ends 8 hours after it began", async () => {
    const browser = await signInAs(base, "camille");
    clockOffset = 8 * 3600_000 - 60_000;
    expect(await (await browser.open(`${base}/x`)).json()).toMatchObject({ person: "camille@demo.example" });
    clockOffset = 8 * 3600_000 + 60_000;
    expect(await (await browser.open(`${base}/x`)).json()).toMatchObject({ person: null });
  });

  it("ends at sign-out, here and at the provider", async () => {
    const browser = await signInAs(base, "camille");
    const confirm = await browser.submit(`${base}/auth/sign-out`, {});
    const page = await confirm.response.text();
    expect(page).toContain("Oui, tout quitter");
    expect(sessions.size).toBe(0);
    expect(browser.cookies().has("ipt")).toBe(false);

    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const home = await browser.submit(`${base}/oidc/session/end/confirm`, { xsrf, logout: "yes" });
    expect(home.address).toBe(`${base}/`);
    const again = await browser.follow(`${base}/auth/sign-in`);
    expect(again.address).toContain("/interaction/");
  });

  it("can't be ended by another site's page", async () => {
    const browser = await signInAs(base, "camille");
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await browser.open(`${base}/auth/sign-out`, { method: "POST", headers })).status).toBe(403);
    expect(sessions.size).toBe(1);
  });

  it("at the provider survives a restart of the product", async () => {
    const browser = await signInAs(base, "camille");
    identity.close();
    identity = localIdentity({
      baseUrl: base,
      dataDir,
      accounts,
      now: systemNow,
      randomBytes: systemRandomBytes,
    });
    const again = await browser.follow(`${base}/auth/sign-in?returnTo=/again`);
    expect(again.address).toBe(`${base}/again`);
  });
});
