import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";

const REFUSED_FOR_NOW: ReadonlySet<string> = new Set([
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "ThrottlingException",
  "TransactionConflictException",
  "TransactionInProgressException",
]);

const UNANSWERED: ReadonlySet<string> = new Set([
  "InternalServerError",
  "ServiceUnavailable",
  "TimeoutError",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
]);

/** Why one write of a transaction was not tried: load or another transaction, never what it says. */
export const BUSY: ReadonlySet<string> = new Set([
  "TransactionConflict",
  "ThrottlingError",
  "ProvisionedThroughputExceeded",
]);

/** A transaction cancelled by load or by another one, and by nothing else. */
const isContended = (error: unknown): boolean => {
  if (!(error instanceof TransactionCanceledException)) return false;
  const codes = (error.CancellationReasons ?? [])
    .map(({ Code }) => Code ?? "None")
    .filter((code) => code !== "None");
  return codes.length > 0 && codes.every((code) => BUSY.has(code));
};

const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
};

/** The call was refused whole because of load or of a concurrent transaction: nothing was written. */
export const isRefusedForNow = (error: unknown): boolean => REFUSED_FOR_NOW.has(nameOf(error));

/**
 * The store can't answer for now: the same request may succeed later. After `UNANSWERED` ones a write may have been
 * done or not; the idempotency key settles it.
 */
export const isStoreUnavailable = (error: unknown): boolean =>
  isRefusedForNow(error) || isContended(error) || UNANSWERED.has(nameOf(error));
