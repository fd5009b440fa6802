import type { Context } from "hono";
import type { Cookies } from "./cookies.ts";
import { identifyPerson } from "./identify-person.ts";
import type { IdentityDeps } from "./identity-deps.ts";
import { openPending } from "./pending-sign-in.ts";
import type { ProviderConnections } from "./provider.ts";
import { hashSessionToken, isSessionToken, newSessionToken } from "./session-token.ts";
import { attempt } from "./sign-in-failure.ts";

export const SESSION_SECONDS = 8 * 3600;

/** The way back from the provider: verifies its answer and opens a session under a token never used before. */
export const callback =
  (deps: IdentityDeps, connections: ProviderConnections, cookies: Cookies) =>
  async (c: Context): Promise<Response> => {
    const now = deps.now();
    const pending = await openPending(cookies.read(c, "sign-in"), deps.sealingKey, now);
    const connecting = pending && connections(pending.provider);
    if (!pending || !connecting) {
      return deps.onFailure(c, { kind: "sign-in-expired", reason: "no_pending_sign_in" });
    }
    // Not `c.req.url`: behind a proxy its host is not the one registered with the provider.
    const answer = new URL(`${deps.baseUrl}/auth/callback`);
    answer.search = new URL(c.req.url).search;
    if (answer.searchParams.get("state") !== pending.state) {
      return deps.onFailure(c, { kind: "sign-in-expired", reason: "state_mismatch" });
    }
    const person = await attempt(async () => identifyPerson(await connecting, answer, pending));
    if (!person.ok) return deps.onFailure(c, person.error);

    const token = newSessionToken(deps.randomBytes);
    await deps.sessions.create({
      ...person.value,
      hash: hashSessionToken(token),
      provider: pending.provider,
      createdAt: now,
      expiresAt: new Date(Date.parse(now) + SESSION_SECONDS * 1000).toISOString(),
    });
    const former = cookies.read(c, "session");
    if (former && isSessionToken(former)) await deps.sessions.remove(hashSessionToken(former));
    cookies.write(c, "session", token, SESSION_SECONDS);
    return c.redirect(pending.returnTo, 303);
  };
