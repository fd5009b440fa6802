import type { Context } from "hono";
import { cookiesOf } from "./cookies.ts";
import type { IdentityDeps } from "./identity-deps.ts";
import type { Session } from "./session-store.ts";
import { hashSessionToken, isSessionToken } from "./session-token.ts";

export type CurrentSession = (c: Context) => Promise<Session | null>;

/** Reads the session of a request: one lookup when its cookie has the form of a token, none otherwise. */
export const currentSessionOf = (
  deps: Pick<IdentityDeps, "baseUrl" | "sessions" | "now">,
): CurrentSession => {
  const cookies = cookiesOf(deps.baseUrl);
  return async (c) => {
    const token = cookies.read(c, "session");
    if (!token || !isSessionToken(token)) return null;
    const session = await deps.sessions.find(hashSessionToken(token));
    return session && session.expiresAt > deps.now() ? session : null;
  };
};
