import type { PendingSignIn } from "./pending-sign-in.ts";
import type { ProviderConnection } from "./provider.ts";
import type { Session } from "./session-store.ts";

export type Person = Pick<Session, "issuer" | "subject" | "name" | "email" | "emailVerified" | "idToken">;

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 200) : null;

/** The claims read here; providers differ in those they give (ProConnect says `usual_name`). */
type Claims = {
  readonly sub?: unknown;
  readonly name?: unknown;
  readonly given_name?: unknown;
  readonly family_name?: unknown;
  readonly usual_name?: unknown;
  readonly email?: unknown;
  readonly email_verified?: unknown;
};

const nameIn = (claims: Claims): string | null => {
  const last = text(claims.usual_name) ?? text(claims.family_name);
  return text(claims.name) ?? text([text(claims.given_name), last].filter((part) => part !== null).join(" "));
};

/**
 * Exchanges the code for tokens and says who the person is. `answer` is the address the provider sent the browser
 * to. Throws what the client library throws, for anything that does not verify.
 */
export const identifyPerson = async (
  { library, config }: ProviderConnection,
  answer: URL,
  pending: PendingSignIn,
): Promise<Person> => {
  const tokens = await library.authorizationCodeGrant(config, answer, {
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    pkceCodeVerifier: pending.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims || !tokens.id_token) throw new Error("no ID token");
  const given: Claims = claims;
  const complete = text(given.email) && nameIn(given);
  const more =
    complete || !config.serverMetadata().userinfo_endpoint
      ? {}
      : await library.fetchUserInfo(config, tokens.access_token, claims.sub);
  const all: Claims = { ...claims, ...more };
  return {
    issuer: claims.iss,
    subject: claims.sub,
    name: nameIn(all),
    email: text(all.email)?.toLowerCase() ?? null,
    emailVerified: all.email_verified === true || all.email_verified === "true",
    idToken: tokens.id_token,
  };
};
