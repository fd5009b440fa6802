import type { Context } from "hono";
import type { ProviderSettings } from "./provider.ts";
import type { SessionStore } from "./session-store.ts";
import type { SignInFailure } from "./sign-in-failure.ts";

export type IdentityDeps = {
  /** Public address of the site, without a final slash: `https://…`, or plain http on a loopback name. */
  readonly baseUrl: string;
  /** The first one is used unless `?provider=` names another. */
  readonly providers: readonly [ProviderSettings, ...ProviderSettings[]];
  readonly sessions: SessionStore;
  /** 32 secret bytes, the same in every instance of the service. */
  readonly sealingKey: Uint8Array;
  /** RFC 3339, UTC. */
  readonly now: () => string;
  /** Cryptographically secure. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Makes the page or problem that the person sees, with `signInFailureStatus[failure.kind]`. */
  readonly onFailure: (c: Context, failure: SignInFailure) => Response | Promise<Response>;
};
