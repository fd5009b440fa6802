import type { ApiDeps } from "@ipt/api/deps.ts";
import { digest } from "@ipt/api/http/digest.ts";
import { cookiesOf } from "@ipt/api/identity/cookies.ts";
import type { IdentityDeps } from "@ipt/api/identity/identity-deps.ts";
import { identityRoutes } from "@ipt/api/identity/identity-routes.ts";
import { signInFailureStatus } from "@ipt/api/identity/sign-in-failure.ts";
import type { ServiceHealth } from "@ipt/application/ports/health.ts";
import type { Assets } from "@ipt/web/assets/assets.ts";
import { Hono } from "hono";
import { DEMO_ACCOUNTS } from "../demo/accounts.ts";
import { connectionAddress } from "./connection-address.ts";

type Handler = { readonly fetch: (request: Request, env?: unknown) => Response | Promise<Response> };

type Parts = {
  readonly api: Handler;
  /** The urn: an application of its own, told nothing of who asks. */
  readonly urn: Handler;
  readonly apiDeps: ApiDeps;
  readonly identityDeps: Omit<IdentityDeps, "onFailure">;
  readonly assets: Assets;
  readonly formKey: Uint8Array;
  readonly health: () => Promise<ServiceHealth>;
};

/** Loads the pages: Node needs to be taught their syntax first. */
const loadWeb = async () => {
  await import("@ipt/web/jsx-loader.ts");
  return import("@ipt/web/app.ts");
};

/** Everything under one address: pages, sign-in and API. */
export const siteOf = async ({ api, urn, apiDeps, identityDeps, assets, formKey, health }: Parts) => {
  const { createWeb } = await loadWeb();
  const cookies = cookiesOf(identityDeps.baseUrl);
  const web = createWeb({
    ...apiDeps,
    baseUrl: identityDeps.baseUrl,
    assets,
    digest,
    formKey,
    formTargets: [],
    addressOf: connectionAddress,
    health,
    sessionToken: (c) => cookies.read(c, "session"),
    signIn: (onFailure) =>
      identityRoutes({
        ...identityDeps,
        onFailure: (c, { kind }) => onFailure(c, { kind, status: signInFailureStatus[kind] }),
      }),
    demonstration: DEMO_ACCOUNTS,
    securityContact: "mailto:securite@demo.example",
  });
  const site = new Hono();
  site.all("/v1/urns/*", (c) => urn.fetch(c.req.raw));
  site.all("/v1/*", (c) => api.fetch(c.req.raw, c.env));
  site.all("*", (c) => web.fetch(c.req.raw, c.env));
  return site;
};
