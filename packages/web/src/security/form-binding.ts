import { getCookie, setCookie } from "hono/cookie";
import type { WebContext } from "../http/web-env.ts";

/** 32 random bytes in base64url. */
const SECRET = /^[\w-]{43}$/;

export type FormBinding = {
  /** The secret that forms of this browser are tied to; null when it has none yet. */
  readonly read: (c: WebContext) => string | null;
  /** The same, handing one to a browser that has none. */
  readonly ensure: (c: WebContext) => string;
};

/**
 * Forms are tied to the session where there is one, else to a cookie made for that purpose, which lasts as long as
 * the browser. Its `__Host-` name keeps neighbours under the same domain from setting it.
 */
export const formBindingOf = (settings: {
  readonly baseUrl: string;
  readonly sessionToken: (c: WebContext) => string | undefined;
  readonly randomBytes: (count: number) => Uint8Array;
}): FormBinding => {
  const secure = settings.baseUrl.startsWith("https:");
  const name = secure ? "__Host-ipt-form" : "ipt-form";
  const read = (c: WebContext): string | null => {
    const session = settings.sessionToken(c);
    if (session) return `session ${session}`;
    const secret = getCookie(c, name);
    return secret && SECRET.test(secret) ? `browser ${secret}` : null;
  };
  return {
    read,
    ensure: (c) => {
      const known = c.get("formBinding") ?? read(c);
      if (known) return known;
      const secret = Buffer.from(settings.randomBytes(32)).toString("base64url");
      setCookie(c, name, secret, { path: "/", httpOnly: true, sameSite: "Lax", secure });
      const binding = `browser ${secret}`;
      c.set("formBinding", binding);
      return binding;
    },
  };
};
