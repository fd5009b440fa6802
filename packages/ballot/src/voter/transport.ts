/** When and how a dwelling has voted. */
export type Voted = {
  readonly channel: "online" | "paper";
  /** Civil date of the territory, `YYYY-MM-DD`. */
  readonly day: string;
};

/** What the server says of the dwelling whose key it is shown. Every byte string is base64url. */
export type Standing = {
  /**
   * Enough for the voter to recognise the dwelling, not enough for another to learn it. `ticket` goes back unread with
   * the envelope; empty where there is none.
   */
  readonly dwelling: { readonly building: string; readonly ending: string; readonly ticket: string };
  readonly voted: Voted | null;
  /** Left by a tab that was closed before the ballot was in the urn. */
  readonly pending: { readonly capsule: string; readonly signature: string } | null;
};

/** Why the server, or the way to it, did not do what was asked. */
export type Refusal =
  /** No answer, or one that is not of the service: the same may be asked again. */
  | { readonly code: "unreachable" }
  /** The service asks to wait. */
  | { readonly code: "busy"; readonly seconds: number }
  | { readonly code: "not-open"; readonly opens: string }
  | { readonly code: "closed"; readonly closes: string }
  | { readonly code: "code-unknown" }
  /** Replaced by another letter. */
  | { readonly code: "code-void" }
  | { readonly code: "already-voted" }
  /** What was sent is not acceptable as it is, and asking again would not help. */
  | { readonly code: "refused" };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Refusal };

/**
 * The four requests of a voter's browser. The third shows no key, no cookie and no code: nothing in it says who
 * drops. Each may be repeated without harm. None throws.
 */
export type Transport = {
  readonly ask: (authentication: string) => Promise<Answer<Standing>>;
  /** Marks the dwelling as having voted online and answers the blind signature, all or nothing. */
  readonly sign: (request: {
    readonly authentication: string;
    readonly blinded: string;
    readonly capsule: string;
    readonly ticket: string;
  }) => Promise<Answer<{ readonly signature: string }>>;
  readonly drop: (ballot: string) => Promise<Answer<null>>;
  /** The ballot is in the urn: the server forgets blinded envelope, signature and capsule. */
  readonly settle: (authentication: string) => Promise<Answer<null>>;
};
