import { fail, ok, type Result } from "@ipt/domain/values/result.ts";

/**
 * Why someone is not signed in (or out). `reason` is a short code for the journal (`access_denied`,
 * `OAUTH_INVALID_RESPONSE`…): never a message, which could carry a token.
 */
export type SignInFailure = {
  readonly kind: SignInFailureKind;
  readonly reason: string;
};

export type SignInFailureKind =
  /** The provider asked for does not exist here. */
  | "unknown-provider"
  /** The way back came too late, twice, or from another browser: signing in again is enough. */
  | "sign-in-expired"
  /** The person, or the provider, said no. */
  | "sign-in-refused"
  /** What the provider answered cannot be trusted. */
  | "sign-in-failed"
  /** The provider does not answer. */
  | "provider-unavailable"
  /** The request was made by another site's page. */
  | "cross-site-request";

/** HTTP status that goes with each failure. */
export const signInFailureStatus = {
  "unknown-provider": 404,
  "sign-in-expired": 400,
  "sign-in-refused": 403,
  "sign-in-failed": 502,
  "provider-unavailable": 503,
  "cross-site-request": 403,
} as const satisfies Record<SignInFailureKind, number>;

const word = (value: unknown): string | undefined =>
  typeof value === "string" && /^[A-Za-z0-9_.-]{1,64}$/.test(value) ? value : undefined;

const field = (error: unknown, name: string): unknown =>
  typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;

const UNREACHABLE = new Set(["OAUTH_TIMEOUT", "TimeoutError", "AbortError"]);
const isNetworkError = (error: unknown): boolean =>
  error instanceof TypeError && /fetch failed|terminated/.test(error.message);
const TEMPORARY = new Set(["temporarily_unavailable", "server_error"]);

/** Sorts what the client library threw. Only codes are kept of it. */
const failureOf = (error: unknown): SignInFailure => {
  const oauth = word(field(error, "error"));
  const code = word(field(error, "code")) ?? word(field(error, "name")) ?? "unknown";
  const status = field(error, "status") ?? field(field(error, "cause"), "status");
  if (oauth === "access_denied") return { kind: "sign-in-refused", reason: oauth };
  if (oauth && TEMPORARY.has(oauth)) return { kind: "provider-unavailable", reason: oauth };
  if (UNREACHABLE.has(code) || isNetworkError(error) || (typeof status === "number" && status >= 500)) {
    return { kind: "provider-unavailable", reason: code };
  }
  return { kind: "sign-in-failed", reason: oauth ?? code };
};

/** Runs a conversation with a provider; what it throws becomes a failure. */
export const attempt = async <T>(conversation: () => Promise<T>): Promise<Result<T, SignInFailure>> => {
  try {
    return ok(await conversation());
  } catch (error) {
    return fail(failureOf(error));
  }
};
