import type { RequirementAnswer } from "@ipt/domain/playbook/requirement-answer.ts";

/** One field refused: where, why (a stable code), and what the rule expected. */
export type Issue = {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly expected: Readonly<Record<string, string | number>>;
};

/** Every expected way in which a use case can refuse. One total table gives each its status and its words. */
export const FAILURE_CODES = [
  "invalid-input",
  "not-found",
  "forbidden",
  "territory-suspended",
  "already-exists",
  "stale",
  "precondition-required",
  "idempotency-mismatch",
  "busy",
  "unavailable",
  "requirements-missing",
  "stage-moved",
  "campaign-ended",
  "campaign-running",
  "last-stage",
  "wrong-stage",
  "not-derogable",
  "over-committed",
  "over-spent",
  "above-ceiling",
  "step-not-allowed",
  "register-frozen",
  "register-invalid",
  "unknown-dwelling",
  "dwelling-vacant",
  "already-voted",
  "vote-not-open",
  "vote-not-closable",
  "vote-not-closed",
  "vote-already-planned",
  "not-a-bureau-member",
  "second-member-needed",
  "online-not-offered",
  "register-not-frozen",
  "codes-incomplete",
  "codes-missing",
  "code-unknown",
  "code-voided",
  "blinded-refused",
  "signature-refused",
  "urn-closed",
  "vote-sealed",
  "vote-not-sealed",
  "share-unknown",
  "shares-not-read-back",
  "undo-too-late",
  "count-too-early",
  "count-agreed",
  "envelopes-disagree",
  "ballots-destroyed",
  "too-many-tries",
  "counts-disagree",
  "gap-unexplained",
  "minutes-sealed",
  "minutes-not-sealed",
  "seal-refused",
  "not-a-sandbox",
  "clock-backwards",
  "not-before-joining",
  "open-vote",
  "not-suspended",
  "not-pending",
  "territory-pending",
  "invitation-expired",
  "too-many-pending",
  "too-many-requests",
  "rate-limited",
  "quota-reached",
  "feature-off",
  "key-ended",
  "webhook-disabled",
  "too-many-webhooks",
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export type Detail = string | number | null;

export type Failure = {
  readonly code: FailureCode;
  readonly issues?: readonly Issue[];
  readonly requirements?: readonly RequirementAnswer[];
  readonly details?: Readonly<Record<string, Detail>>;
};

export const failure = (code: FailureCode, details: Readonly<Record<string, Detail>> = {}): Failure => ({
  code,
  details,
});

export const invalid = (issues: readonly Issue[]): Failure => ({ code: "invalid-input", issues });

/** One field refused, by name. */
export const invalidField = (
  path: readonly (string | number)[],
  code: string,
  expected: Issue["expected"] = {},
) => invalid([{ path, code, expected }]);
