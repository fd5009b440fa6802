import * as z from "zod";
import { seal, unseal } from "./sealed.ts";

/** What must be remembered, in the person's own browser, between leaving for the provider and coming back. */
export type PendingSignIn = {
  readonly provider: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  /** RFC 3339, UTC. */
  readonly expiresAt: string;
};

let known: z.ZodType<PendingSignIn> | undefined;
const pendingSchema = (): z.ZodType<PendingSignIn> => {
  known ??= z.object({
    provider: z.string(),
    state: z.string(),
    nonce: z.string(),
    verifier: z.string(),
    returnTo: z.string(),
    expiresAt: z.string(),
  });
  return known;
};

const PURPOSE = "ipt sign-in 1";

export const PENDING_SECONDS = 600;

export const sealPending = (
  pending: PendingSignIn,
  key: Uint8Array,
  randomBytes: (count: number) => Uint8Array,
): Promise<string> => seal(JSON.stringify(pending), PURPOSE, key, randomBytes);

/** Null when absent, altered, or older than 10 minutes at `now`. */
export const openPending = async (
  sealed: string | undefined,
  key: Uint8Array,
  now: string,
): Promise<PendingSignIn | null> => {
  const text = sealed ? await unseal(sealed, PURPOSE, key) : null;
  if (text === null) return null;
  const pending = pendingSchema().safeParse(JSON.parse(text));
  return pending.success && pending.data.expiresAt > now ? pending.data : null;
};
