import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cookiesOf } from "./cookies.ts";
import { isCrossSite } from "./cross-site.ts";
import { openPending, sealPending } from "./pending-sign-in.ts";
import { safeReturnTo } from "./return-to.ts";
import { seal, unseal } from "./sealed.ts";
import { hashSessionToken, isSessionToken, newSessionToken } from "./session-token.ts";

const bytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
const BASE = "https://ipt.example";

describe("the page to return to after signing in", () => {
  it.each([
    ["/", "/"],
    ["/territoires/brest?mois=2", "/territoires/brest?mois=2"],
    ["/a/../b", "/b"],
    [undefined, "/"],
    ["", "/"],
    ["https://evil.example/", "/"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/\t/evil.example", "/"],
    ["/.//evil.example", "/"],
    ["/a/..//evil.example", "/"],
    ["javascript:alert(1)", "/"],
    ["/auth/sign-in", "/"],
    [`/${"a".repeat(2001)}`, "/"],
  ])("%s becomes %s", (asked, expected) => {
    expect(safeReturnTo(asked, BASE)).toBe(expected);
  });

  it("is always a path of this site, whatever was asked", () => {
    const nasty = fc.array(
      fc.constantFrom("/", "\\", ".", "..", "%2f", "\t", "\n", "@", ":", "evil.example", "é", "#", "?"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.domain().map((host) => `https://${host}/`),
          nasty.map((parts) => `/${parts.join("")}`),
        ),
        (asked) => {
          const target = safeReturnTo(asked, BASE);
          expect(target.startsWith("/")).toBe(true);
          expect(new URL(target, BASE).origin).toBe(BASE);
          expect(target).toMatch(/^[\u0021-\u007e]+$/u);
        },
      ),
    );
  });
});

describe("a sealed text", () => {
  const key = bytes(32);

  it("opens with its key and purpose, and with no other, nor once altered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.nat(), async (text, where) => {
        const sealed = await seal(text, "purpose", key, bytes);
        expect(sealed).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(await unseal(sealed, "purpose", key)).toBe(text);
        expect(await unseal(sealed, "other", key)).toBeNull();
        expect(await unseal(sealed, "purpose", bytes(32))).toBeNull();
        const at = where % sealed.length;
        const altered = `${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`;
        expect(await unseal(altered, "purpose", key)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it("is null for anything else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await unseal(text, "purpose", key)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it("of a pending sign-in is of no use once its time has passed", async () => {
    const pending = {
      provider: "demo",
      state: "s",
      nonce: "n",
      verifier: "v",
      returnTo: "/",
      expiresAt: "2026-11-23T08:10:00.000Z",
    };
    const sealed = await sealPending(pending, key, bytes);
    expect(await openPending(sealed, key, "2026-11-23T08:09:59.999Z")).toEqual(pending);
    expect(await openPending(sealed, key, "2026-11-23T08:10:00.000Z")).toBeNull();
    expect(await openPending(undefined, key, "2026-11-23T08:00:00.000Z")).toBeNull();
    expect(await openPending(await seal("{}", "ipt sign-in 1", key, bytes), key, "2026")).toBeNull();
  });
});

describe("a session token", () => {
  it("has 43 characters and is known by its hash only", () => {
    const token = newSessionToken(bytes);
    expect(isSessionToken(token)).toBe(true);
    expect(hashSessionToken(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashSessionToken("a".repeat(43))).not.toBe(hashSessionToken("b".repeat(43)));
    expect(isSessionToken(`${token}x`)).toBe(false);
  });
});

describe("cookies", () => {
  it("are refused over plain http outside the local machine", () => {
    expect(() => cookiesOf("http://ipt.example")).toThrow("https");
    expect(() => cookiesOf("http://localhost:3000")).not.toThrow();
  });
});

describe("a request made by another site's page", () => {
  it.each([
    [{}, false],
    [{ "sec-fetch-site": "same-origin" }, false],
    [{ "sec-fetch-site": "none" }, false],
    [{ "sec-fetch-site": "same-site" }, true],
    [{ "sec-fetch-site": "cross-site", origin: BASE }, true],
    [{ origin: BASE }, false],
    [{ origin: "https://evil.example" }, true],
    [{ origin: "null" }, true],
  ])("%j: %s", (headers, expected) => {
    expect(isCrossSite(new Headers(headers), BASE)).toBe(expected);
  });
});
