/** What a verifier looks at, in the order it tells it. */
export const CHECKS = [
  "file",
  "manifest",
  "seal",
  "paper",
  "minutes",
  "register",
  "dates",
  "urn",
  "attendance",
  "counts",
  "decision",
  "journal",
  "trackers",
  "recount",
] as const;
export type Check = (typeof CHECKS)[number];

/** `unknown`: what would be needed to check it is not in this file, or was not given. */
export type Verdict = "right" | "wrong" | "unknown";

/** Why, as a closed list of codes: `texts.ts` has a sentence in each language for each. */
export const CODES = [
  "file-canonical",
  "file-not-canonical",
  "file-not-an-archive",
  "manifest-right",
  "manifest-wrong",
  "seal-right",
  "seal-wrong",
  "seal-none",
  "seal-missing",
  "paper-right",
  "paper-wrong",
  "paper-not-given",
  "minutes-right",
  "minutes-wrong",
  "register-right",
  "register-wrong",
  "register-size-wrong",
  "register-withheld",
  "dates-right",
  "dates-wrong",
  "urn-right",
  "urn-none",
  "urn-key-unreadable",
  "urn-unordered",
  "urn-ballot-refused",
  "attendance-right",
  "attendance-sum-wrong",
  "attendance-envelopes-wrong",
  "attendance-too-many",
  "attendance-more-than-register",
  "counts-right",
  "counts-channels-wrong",
  "counts-online-wrong",
  "counts-gap-unexplained",
  "decision-right",
  "decision-wrong",
  "decision-rule-wrong",
  "journal-right",
  "journal-wrong",
  "journal-withheld",
  "tracker-right",
  "tracker-wrong",
  "tracker-unreadable",
  "recount-right",
  "recount-wrong",
  "recount-share-refused",
  "recount-not-asked",
] as const;
export type Code = (typeof CODES)[number];

export type Finding = {
  readonly check: Check;
  readonly verdict: Verdict;
  readonly code: Code;
  /** What the sentence names, in its order. */
  readonly facts: readonly (string | number)[];
};

export const found = (
  check: Check,
  verdict: Verdict,
  code: Code,
  ...facts: readonly (string | number)[]
): Finding => ({ check, verdict, code, facts });
