import type { Person } from "@ipt/application/access/identify.ts";
import type { Surroundings } from "@ipt/application/kernel/make-context.ts";
import type { ServiceHealth } from "@ipt/application/ports/health.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import type { Legal } from "@ipt/domain/site/legal.ts";
import type { Context, Hono } from "hono";
import type { Assets } from "./assets/assets.ts";

/** A person's session, as far as pages need to know it. */
export type WebSession = {
  readonly name: string | null;
  readonly email: string | null;
  readonly emailVerified: boolean;
};

/** Why someone could not sign in, told apart by `kind` only. */
export type SignInProblem = { readonly kind: string; readonly status: 400 | 403 | 404 | 502 | 503 };

/** What the pages need from outside; a composition root provides it. */
export type WebDeps = Surroundings & {
  /** Public address of the site, without a final slash. */
  readonly baseUrl: string;
  readonly assets: Assets;
  /** Opens one territory's data; a request never reaches another's. */
  readonly openTerritory: (territory: string) => TerritoryStore;
  /** The session of a request, when its cookie names a live one. */
  readonly currentSession: (c: Context) => Promise<WebSession | null>;
  /** The session cookie as sent, valid or not; costs nothing. */
  readonly sessionToken: (c: Context) => string | undefined;
  /** The sign-in routes (`/auth/…`), given the page that tells a failure. */
  readonly signIn: (onFailure: (c: Context, problem: SignInProblem) => Response | Promise<Response>) => Hono;
  /** The API's document as JSON text; absent where no reference is shown. */
  readonly openApi?: () => Promise<string>;
  /** E-mail addresses of the platform's operators, in lower case. */
  readonly operators: ReadonlySet<string>;
  /** 32 secret bytes that sign the forms, the same in every instance of the service. */
  readonly formKey: Uint8Array;
  /** The address of a connection, for counting alone: it is kept nowhere. */
  readonly addressOf?: (c: Context) => string | null;
  /** Origins that a form's answer may lead to besides this site: the identity providers'. */
  readonly formTargets: readonly string[];
  /** Accounts that anyone may sign in with, shown on the home page of a demonstration; empty elsewhere. */
  readonly demonstration: readonly { readonly name: string; readonly role: string }[];
  /** Where to tell of a weakness, as `security.txt` gives it: `mailto:…` or `https://…`. */
  readonly securityContact?: string;
  /** What the product's own legal pages say; without it, that it is still to be written. */
  readonly legal?: Legal;
  /** How the machinery does, where what runs the service can tell at once. */
  readonly health?: () => Promise<ServiceHealth>;
  /** Told of unexpected errors: request id, route and error, never a body. */
  readonly onError: (error: unknown, request: { readonly requestId: string; readonly route: string }) => void;
};

/** Who is signed in on this page; null for a visitor. */
export type SignedIn = Person | null;
