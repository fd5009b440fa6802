/**
 * The store gave no answer in time, after tries of its own. Whether a write was done is not known: sending the same
 * request again with its idempotency key settles it.
 */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";

  constructor(cause: unknown) {
    super("the store is unavailable", { cause });
  }
}
