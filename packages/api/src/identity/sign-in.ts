import type { Context } from "hono";
import { toBase64url } from "./base64url.ts";
import type { Cookies } from "./cookies.ts";
import type { IdentityDeps } from "./identity-deps.ts";
import { PENDING_SECONDS, sealPending } from "./pending-sign-in.ts";
import type { ProviderConnections } from "./provider.ts";
import { safeReturnTo } from "./return-to.ts";
import { attempt } from "./sign-in-failure.ts";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** The same page under the site's own name, when a loopback site was reached under another of its names. */
const underOwnName = (requested: URL, base: URL): URL | null => {
  if (requested.host === base.host) return null;
  if (!LOOPBACK.includes(base.hostname) || !LOOPBACK.includes(requested.hostname)) return null;
  // Cookies set under one name do not come back under the other.
  return new URL(requested.pathname + requested.search, base);
};

/** Sends the person to the identity provider, with state, nonce and PKCE kept sealed in their own browser. */
export const signIn =
  (deps: IdentityDeps, connections: ProviderConnections, cookies: Cookies) =>
  async (c: Context): Promise<Response> => {
    const elsewhere = underOwnName(new URL(c.req.url), new URL(deps.baseUrl));
    if (elsewhere) return c.redirect(elsewhere.href, 307);

    const connecting = connections(c.req.query("provider") ?? deps.providers[0].id);
    if (!connecting) return deps.onFailure(c, { kind: "unknown-provider", reason: "unknown_provider" });
    const connection = await attempt(() => connecting);
    if (!connection.ok) return deps.onFailure(c, connection.error);

    const { settings, library, config } = connection.value;
    const secret = (): string => toBase64url(deps.randomBytes(32));
    const pending = {
      provider: settings.id,
      state: secret(),
      nonce: secret(),
      verifier: secret(),
      returnTo: safeReturnTo(c.req.query("returnTo"), deps.baseUrl),
      expiresAt: new Date(Date.parse(deps.now()) + PENDING_SECONDS * 1000).toISOString(),
    };
    const target = library.buildAuthorizationUrl(config, {
      ...settings.authorizationParameters,
      redirect_uri: `${deps.baseUrl}/auth/callback`,
      response_type: "code",
      scope: settings.scopes.join(" "),
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await library.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: "S256",
    });
    cookies.write(
      c,
      "sign-in",
      await sealPending(pending, deps.sealingKey, deps.randomBytes),
      PENDING_SECONDS,
    );
    return c.redirect(target.href, 303);
  };
