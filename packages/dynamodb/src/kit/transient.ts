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
  isRefusedForNow(error) || UNANSWERED.has(nameOf(error));
