/** A person signed in. Nothing here tells what they may do: roles belong to each territory. */
export type Session = {
  /** SHA-256 of the cookie's token, 64 hexadecimal characters; the token itself is never stored. */
  readonly hash: string;
  /** Which configured provider vouched for the person. */
  readonly provider: string;
  /** `iss` and `sub` of the ID token: together, the person's stable identity. */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly email: string | null;
  /** True only where the provider says so. */
  readonly emailVerified: boolean;
  /** Handed back to the provider at sign-out, as some require. A secret: never logged nor shown. */
  readonly idToken: string;
  /** RFC 3339, UTC. A session ends 8 hours after it began, whatever its use. */
  readonly createdAt: string;
  readonly expiresAt: string;
};

export type SessionStore = {
  /** Resolves once the session would survive the end of the process. */
  readonly create: (session: Session) => Promise<void>;
  /** May still give a session that has expired: the reader compares `expiresAt` with its clock. */
  readonly find: (hash: string) => Promise<Session | null>;
  /** Does nothing when there is no such session. */
  readonly remove: (hash: string) => Promise<void>;
};
