import type { Context } from "hono";
import type { Cookies } from "./cookies.ts";
import { isCrossSite } from "./cross-site.ts";
import type { CurrentSession } from "./current-session.ts";
import type { IdentityDeps } from "./identity-deps.ts";
import type { ProviderConnections } from "./provider.ts";
import type { Session } from "./session-store.ts";

/** Where the provider ends its own session; the home page where it offers none or does not answer. */
const afterSignOut = async (
  session: Session | null,
  connections: ProviderConnections,
  home: string,
): Promise<string> => {
  const connecting = session && connections(session.provider);
  if (!session || !connecting) return home;
  try {
    const { settings, library, config } = await connecting;
    if (!config.serverMetadata().end_session_endpoint) return home;
    return library.buildEndSessionUrl(config, {
      id_token_hint: session.idToken,
      post_logout_redirect_uri: home,
      ...settings.signOutParameters,
    }).href;
  } catch {
    return home;
  }
};

/** Ends our session first, so that it is over whatever the provider does, then the provider's. */
export const signOut =
  (deps: IdentityDeps, connections: ProviderConnections, cookies: Cookies, currentSession: CurrentSession) =>
  async (c: Context): Promise<Response> => {
    if (isCrossSite(c.req.raw.headers, deps.baseUrl)) {
      return deps.onFailure(c, { kind: "cross-site-request", reason: "cross_site" });
    }
    const session = await currentSession(c);
    if (session) await deps.sessions.remove(session.hash);
    cookies.clear(c, "session");
    return c.redirect(await afterSignOut(session, connections, `${deps.baseUrl}/`), 303);
  };
