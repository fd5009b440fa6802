import type { AdapterFactory, Configuration } from "oidc-provider";
import type { DemoAccount } from "./demo-account.ts";
import type { IdentityKeys } from "./identity-keys.ts";
import { errorPage, signedOutPage, signOutPage } from "./other-pages.ts";
import { pageHeaders } from "./page.ts";

export const CLIENT_ID = "internet-pour-tous";
export const SCOPES = ["openid", "profile", "email"] as const;

const EIGHT_HOURS = 8 * 3600;

export type ProviderSetup = {
  readonly baseUrl: string;
  /** Path of the provider on the site, such as `/oidc`. */
  readonly path: string;
  readonly accounts: readonly DemoAccount[];
  readonly keys: IdentityKeys;
  readonly adapter: AdapterFactory;
};

/** Code flow only, PKCE required, one client (the site), which needs no consent since it is the provider's own. */
export const providerConfiguration = ({
  baseUrl,
  path,
  accounts,
  keys,
  adapter,
}: ProviderSetup): Configuration => {
  const site = `${baseUrl}/`;
  const headers = pageHeaders(baseUrl);
  return {
    adapter,
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: keys.clientSecret,
        client_name: "Internet pour tous",
        redirect_uris: [`${baseUrl}/auth/callback`],
        post_logout_redirect_uris: [site],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_basic",
        id_token_signed_response_alg: "ES256",
      },
    ],
    responseTypes: ["code"],
    scopes: [...SCOPES],
    claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
    pkce: { required: () => true },
    jwks: { keys: [keys.signing] },
    cookies: {
      keys: [keys.cookies],
      names: { session: "ipt-identity", interaction: "ipt-identity-step", resume: "ipt-identity-resume" },
      long: { path, httpOnly: true, sameSite: "lax", signed: true },
      short: { httpOnly: true, sameSite: "lax", signed: true },
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 1800,
      Session: EIGHT_HOURS,
      Grant: EIGHT_HOURS,
    },
    interactions: { url: (_ctx, interaction) => `${path}/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.set(headers);
          ctx.body = signOutPage(form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.set(headers);
          ctx.body = signedOutPage(site);
        },
      },
    },
    findAccount: (_ctx, sub) => {
      const account = accounts.find((one) => one.sub === sub);
      if (!account) return undefined;
      const claims = { sub, name: account.name, email: account.email, email_verified: true };
      return { accountId: sub, claims: () => claims };
    },
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const existing = session.grantIdFor(client.clientId);
      const kept = existing ? await provider.Grant.find(existing) : undefined;
      if (kept && kept.accountId === session.accountId) return kept;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(SCOPES.join(" "));
      await grant.save();
      return grant;
    },
    renderError: (ctx, out) => {
      ctx.set(headers);
      ctx.body = errorPage(site, out.error);
    },
  };
};
