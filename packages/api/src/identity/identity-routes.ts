import { type Context, Hono, type Next } from "hono";
import { callback } from "./callback.ts";
import { type Cookies, cookiesOf } from "./cookies.ts";
import { currentSessionOf } from "./current-session.ts";
import type { IdentityDeps } from "./identity-deps.ts";
import { providerConnections } from "./provider.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

const keepPrivate = async (c: Context, next: Next): Promise<void> => {
  await next();
  // Addresses here carry codes: neither kept by caches nor told to the next page.
  c.header("cache-control", "no-store");
  c.header("referrer-policy", "no-referrer");
};

/** After the handler rather than in it: `onFailure` may answer with a response of its own making. */
const forgetPending =
  (cookies: Cookies) =>
  async (c: Context, next: Next): Promise<void> => {
    await next();
    cookies.clear(c, "sign-in");
  };

/**
 * `GET /auth/sign-in?returnTo=&provider=`, `GET /auth/callback`, `POST /auth/sign-out`: OpenID Connect code flow with
 * PKCE (S256), state and nonce; sessions stay on the server. Mount at the root of the site.
 */
export const identityRoutes = (deps: IdentityDeps): Hono => {
  if (deps.sealingKey.length !== 32) throw new Error("the sealing key must have 32 bytes");
  const cookies = cookiesOf(deps.baseUrl);
  const connections = providerConnections(deps.providers);
  const routes = new Hono();
  routes.use("/auth/*", keepPrivate);
  routes.use("/auth/callback", forgetPending(cookies));
  routes.get("/auth/sign-in", signIn(deps, connections, cookies));
  routes.get("/auth/callback", callback(deps, connections, cookies));
  routes.post("/auth/sign-out", signOut(deps, connections, cookies, currentSessionOf(deps)));
  return routes;
};
