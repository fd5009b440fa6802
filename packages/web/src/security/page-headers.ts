import type { Next } from "hono";
import type { WebContext } from "../http/web-env.ts";
import { contentPolicy } from "./content-policy.ts";

const HEADERS = {
  "x-content-type-options": "nosniff",
  // Same origin, not none: a form sent under `no-referrer` says `Origin: null`, like one sent by another site.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

/**
 * Security headers on every answer; what a handler set itself stays. Pages are not kept by shared caches unless a
 * handler says so: most hold a form, whose token belongs to one browser.
 */
export const pageHeaders =
  (settings: { readonly https: boolean; readonly formTargets: readonly string[] }) =>
  async (c: WebContext, next: Next): Promise<void> => {
    await next();
    const set = (name: string, value: string): void => {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    };
    for (const [name, value] of Object.entries(HEADERS)) set(name, value);
    set("content-security-policy", contentPolicy(c.get("nonce"), settings.formTargets, c.get("withWorker")));
    set("cache-control", "private, no-cache");
    set("x-request-id", c.get("requestId"));
    if (settings.https) set("strict-transport-security", "max-age=63072000; includeSubDomains");
  };
