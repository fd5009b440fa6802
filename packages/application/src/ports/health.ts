/** How the service's own machinery does, as far as where it runs can tell. */
export type ServiceHealth = {
  /** Milliseconds after which all that was written had been projected; `null` when that took longer than `waitedMs`. */
  readonly projectedInMs: number | null;
  readonly waitedMs: number;
  /** Records put aside because no try could handle them. */
  readonly setAside: number;
  /** Messages kept where they can be read instead of being sent; `null` where they are sent. */
  readonly mailsKept: number | null;
};
