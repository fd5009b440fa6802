import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

export type CookieKind = "session" | "sign-in";

const isLoopback = (url: URL): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);

export type Cookies = {
  readonly read: (c: Context, kind: CookieKind) => string | undefined;
  readonly write: (c: Context, kind: CookieKind, value: string, maxAgeSeconds: number) => void;
  readonly clear: (c: Context, kind: CookieKind) => void;
};

/**
 * Cookies of the site at `baseUrl`: `__Host-ipt` (Secure, this host only, not for scripts) or, on a plain-http
 * loopback address, `ipt` without Secure. Throws on plain http anywhere else: a session would travel in clear.
 */
export const cookiesOf = (baseUrl: string): Cookies => {
  const url = new URL(baseUrl);
  const secure = url.protocol === "https:";
  if (!secure && !isLoopback(url)) throw new Error("sign-in needs https outside the local machine");
  const nameOf = (kind: CookieKind): string =>
    `${secure ? "__Host-" : ""}${kind === "session" ? "ipt" : "ipt-sign-in"}`;
  // Lax, not Strict: the way back from the identity provider is a navigation started by another site.
  const attributes = { path: "/", httpOnly: true, sameSite: "Lax", secure } as const;
  return {
    read: (c, kind) => getCookie(c, nameOf(kind)),
    write: (c, kind, value, maxAge) => setCookie(c, nameOf(kind), value, { ...attributes, maxAge }),
    clear: (c, kind) => {
      deleteCookie(c, nameOf(kind), attributes);
    },
  };
};
