import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createBrowser } from "../testing/browser.ts";
import { type IdentitySite, identitySite } from "../testing/identity-site.ts";

const accounts = [{ sub: "camille", name: "Camille", email: "camille@demo.example", role: "Coordination" }];

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
    expect(site.failures).toEqual([{ kind: "sign-in-refused", reason: "access_denied" }]);
    expect(browser.cookies().has("ipt")).toBe(false);
  });

  it("expires after 10 minutes", async () => {
    const browser = createBrowser();
    const callback = await reachCallback(browser);
    site.setClockAhead(601_000);
    expect((await browser.open(callback)).status).toBe(400);
    expect(site.failures).toEqual([{ kind: "sign-in-expired", reason: "no_pending_sign_in" }]);
  });

  it("works once, and not from another browser", async () => {
    const browser = createBrowser();
    const callback = await reachCallback(browser);
    expect((await createBrowser().open(callback)).status).toBe(400);
    expect((await browser.open(callback)).status).toBe(303);
    expect((await browser.open(callback)).status).toBe(400);
    expect(site.sessions.size).toBe(1);
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
    expect(site.failures.map(({ kind }) => kind)).toEqual([
      "sign-in-expired",
      "sign-in-failed",
      "sign-in-failed",
      "sign-in-failed",
    ]);
    expect(site.sessions.size).toBe(0);
  });

  it("says that the provider is unavailable, and tries again at the next request", async () => {
    const answer = await createBrowser().open(`${base}/auth/sign-in?provider=absent`);
    expect(answer.status).toBe(503);
    expect(site.failures[0]?.kind).toBe("provider-unavailable");
  });

  it("says that a provider does not exist", async () => {
    expect((await createBrowser().open(`${base}/auth/sign-in?provider=other`)).status).toBe(404);
  });

  it("fails when the provider rejects the site itself, without telling anything but a code", async () => {
    const printed = [vi.spyOn(console, "error"), vi.spyOn(console, "log"), vi.spyOn(console, "warn")];
    const browser = createBrowser();
    const answer = await browser.open(await reachCallback(browser, "/auth/sign-in?provider=wrong-secret"));
    expect(answer.status).toBe(502);
    expect(site.failures).toEqual([{ kind: "sign-in-failed", reason: "OAUTH_WWW_AUTHENTICATE_CHALLENGE" }]);
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
