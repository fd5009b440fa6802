import type { SignInProblem } from "../../deps.ts";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { notFoundPage } from "./not-found.tsx";
import { signInFailedPage } from "./sign-in-failed.tsx";

/** Why a sign-in may fail, with the status that it has where sign-in answers by itself. */
const STATUS: Readonly<Record<string, SignInProblem["status"]>> = {
  "unknown-provider": 404,
  "sign-in-expired": 400,
  "sign-in-refused": 403,
  "sign-in-failed": 502,
  "provider-unavailable": 503,
  "cross-site-request": 403,
};

/** Where a sign-in that runs apart from the pages sends whom it could not let in. */
export const page: PageModule<SiteCall> = {
  get: ({ c, param }) => {
    const kind = param("problem");
    const status = STATUS[kind];
    return status === undefined ? notFoundPage(c) : signInFailedPage(c, { kind, status });
  },
};
