import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createBrowser } from "../testing/browser.ts";
import { type IdentitySite, identitySite } from "../testing/identity-site.ts";
import { signInAs } from "../testing/sign-in-as.ts";

const accounts = [
  {
    sub: "camille",
    name: "Camille Le Goff",
    email: "camille@demo.example",
    role: "Coordination, Brest métropole",
  },
  { sub: "noe", name: "Noé <b>Test</b>", email: "noe@demo.example", role: "Bailleur" },
];

let site: IdentitySite;
let base = "";
beforeAll(async () => {
  site = await identitySite(accounts);
  base = site.base;
});
afterAll(() => site.stop());
afterEach(() => {
  site.setClockAhead(0);
  site.failures.length = 0;
  site.sessions.clear();
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
    expect([...site.sessions.values()]).toMatchObject([
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
    expect(JSON.stringify([...site.sessions.values()])).not.toContain(token);
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
    expect(site.sessions.size).toBe(1);
  });

  it("moves a visitor of 127.0.0.1 to the site's own name first", async () => {
    const answer = await createBrowser().open(`http://127.0.0.1:${site.port}/auth/sign-in?returnTo=/a`);
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toBe(`${base}/auth/sign-in?returnTo=/a`);
  });
});

describe("a session", () => {
  it("ends 8 hours after it began", async () => {
    const browser = await signInAs(base, "camille");
    site.setClockAhead(8 * 3600_000 - 60_000);
    expect(await (await browser.open(`${base}/x`)).json()).toMatchObject({ person: "camille@demo.example" });
    site.setClockAhead(8 * 3600_000 + 60_000);
    expect(await (await browser.open(`${base}/x`)).json()).toMatchObject({ person: null });
  });

  it("ends at sign-out, here and at the provider", async () => {
    const browser = await signInAs(base, "camille");
    const confirm = await browser.submit(`${base}/auth/sign-out`, {});
    const page = await confirm.response.text();
    expect(page).toContain("Oui, tout quitter");
    expect(site.sessions.size).toBe(0);
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
    expect(site.sessions.size).toBe(1);
  });

  it("at the provider survives a restart of the product", async () => {
    const browser = await signInAs(base, "camille");
    site.restartProvider();
    const again = await browser.follow(`${base}/auth/sign-in?returnTo=/again`);
    expect(again.address).toBe(`${base}/again`);
  });
});
