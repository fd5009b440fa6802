import type { UrnBallot, UrnBox } from "@ipt/domain/vote/urn.ts";

/**
 * The urn: a store of its own, which knows neither dwellings nor territories. What runs on the register's side may
 * place, count, list and empty; only the anonymous route lets a ballot fall.
 */
export type Urn = {
  readonly box: (ballot: string) => Promise<UrnBox | null>;
  readonly place: (box: UrnBox) => Promise<void>;
  /** `another`: a different ballot has the same tracker; nothing was written. */
  readonly drop: (ballot: UrnBallot) => Promise<"kept" | "there" | "another">;
  readonly find: (ballot: string, tracker: string) => Promise<UrnBallot | null>;
  readonly count: (ballot: string) => Promise<number>;
  /** In the order of an arbitrary hash, after a tracker; never in the order they came. */
  readonly list: (
    ballot: string,
    after: string | null,
    limit: number,
  ) => Promise<{ readonly items: readonly UrnBallot[]; readonly next: string | null }>;
  /** Destroys every ballot of the vote and answers how many there were. */
  readonly empty: (ballot: string) => Promise<number>;
  /** Destroys the box too: nothing is left of the vote in the urn. */
  readonly remove: (ballot: string) => Promise<void>;
};

/**
 * Short texts that a browser carries from one request to the next and can neither read nor change, sealed under a key
 * that the private signing key leads to. `context` is told again to open one.
 */
export type Tickets = {
  /** Base64url; `null` where the vote has no signing key. */
  readonly seal: (at: TicketPlace, text: string) => Promise<string | null>;
  /** `null` for anything but a ticket of this vote and context. */
  readonly open: (at: TicketPlace, ticket: string) => Promise<string | null>;
};
export type TicketPlace = { readonly ballot: string; readonly signingKey: string; readonly context: string };

/** Signing keys, one pair a vote. The private one is kept encrypted at rest beside the urn, in a family of its own. */
export type VoteKeys = {
  /** A new pair; the public key, SubjectPublicKeyInfo in base64url. */
  readonly create: (ballot: string) => Promise<string>;
  /** The blind signature, always the same for the same bytes; `null` when these are no number below the modulus. */
  readonly sign: (ballot: string, signingKey: string, blinded: string) => Promise<string | null>;
  readonly tickets: Tickets;
  readonly destroy: (ballot: string) => Promise<void>;
};

/** The protocol's own hashes and checks, all in base64url. */
export type BallotCrypto = {
  readonly authenticationHash: (ballot: string, key: string) => Promise<string>;
  readonly trackerOf: (ballot: string, bytes: string) => Promise<string>;
  readonly verify: (ballot: string, signingKey: string, bytes: string) => Promise<boolean>;
  /** Whether the bureau's key signed this manifest, which is canonical JSON. */
  readonly verifySeal: (
    ballot: string,
    bureauKey: string,
    manifest: string,
    seal: string,
  ) => Promise<boolean>;
};

/** What voting online needs beside a territory's own data. */
export type Ballots = {
  readonly urn: Urn;
  readonly keys: VoteKeys;
  readonly crypto: BallotCrypto;
};

/** Where private signing keys rest, encrypted; `publicKey` names the pair. PKCS #8 in DER. */
export type KeyVault = {
  readonly put: (ballot: string, publicKey: string, secret: Uint8Array) => Promise<void>;
  readonly get: (ballot: string, publicKey: string) => Promise<Uint8Array | null>;
  readonly remove: (ballot: string) => Promise<void>;
};
