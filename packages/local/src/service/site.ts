import type { ApiDeps } from "@ipt/api/deps.ts";
import type { IdentityDeps } from "@ipt/api/identity/identity-deps.ts";
import { identityRoutes } from "@ipt/api/identity/identity-routes.ts";
import { signInFailureStatus } from "@ipt/api/identity/sign-in-failure.ts";
import { Hono } from "hono";
import { DEMO_ACCOUNTS } from "../demo/accounts.ts";
import { startPage } from "./start-page.ts";

type Parts = {
  readonly api: { readonly fetch: (request: Request) => Response | Promise<Response> };
  readonly apiDeps: ApiDeps;
  readonly identityDeps: Omit<IdentityDeps, "onFailure">;
};

const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** Everything under one address: start page, sign-in and API. */
export const siteOf = ({ api, apiDeps, identityDeps }: Parts) => {
  const site = new Hono();
  site.get("/", async (c) => {
    const session = await apiDeps.currentSession(c);
    c.header("Content-Security-Policy", PAGE_POLICY);
    c.header("Referrer-Policy", "no-referrer");
    c.header("Cache-Control", "no-store");
    return c.html(startPage({ accounts: DEMO_ACCOUNTS, name: session?.name ?? null }));
  });
  site.route(
    "/",
    identityRoutes({
      ...identityDeps,
      onFailure: (c, failure) => {
        c.header("Content-Security-Policy", PAGE_POLICY);
        return c.text(
          `La connexion n’a pas abouti (${failure.kind}). Recommencez depuis la page d’accueil.\nSign-in did not succeed; start again from the home page.\n`,
          signInFailureStatus[failure.kind],
        );
      },
    }),
  );
  site.all("*", (c) => api.fetch(c.req.raw));
  return site;
};
