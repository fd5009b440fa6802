import type { WebContext } from "../http/web-env.ts";
import { localisePath } from "../i18n/path-language.ts";
import { unprovenPage } from "../pages/errors/guard.tsx";

/**
 * Sends a person without a session to sign in and back. What they were sending is not lost: it is shown again, to
 * be sent once they have signed in beside it.
 */
export const askToSignIn = (c: WebContext): Response | Promise<Response> => {
  if (c.req.method === "POST") return unprovenPage(c, c.get("form"), signInPath(c));
  return c.redirect(signInPath(c), 303);
};

const signInPath = (c: WebContext): string => {
  const back = localisePath(c.get("path"), c.get("language")) + new URL(c.req.url).search;
  return `/auth/sign-in?returnTo=${encodeURIComponent(back)}`;
};
