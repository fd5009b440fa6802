import type { PageModule, SiteCall } from "../../routes/call.ts";
import { notFoundPage } from "../errors/not-found.tsx";

/**
 * Day until which the contacts below hold (RFC 9116 asks for less than a year). A test fails a month before: check
 * the contacts, then move it.
 */
export const EXPIRES = "2027-10-31T23:00:00Z";

/** Where to tell of a weakness. */
export const page: PageModule<SiteCall> = {
  get: ({ c, deps }) => {
    if (deps.securityContact === undefined) return notFoundPage(c);
    return c.text(
      [
        `Contact: ${deps.securityContact}`,
        `Expires: ${EXPIRES}`,
        "Preferred-Languages: fr, en",
        `Canonical: ${deps.baseUrl}/.well-known/security.txt`,
        "",
      ].join("\n"),
    );
  },
};
