/** How far behind what is known across territories is. */
export type ProjectionHealth =
  /** All that was written had been projected after so many milliseconds. */
  | { readonly kind: "caught-up"; readonly ms: number }
  /** It took longer than this. */
  | { readonly kind: "behind"; readonly waitedMs: number }
  /** Greatest age of a record when it was handled, over the last minutes; `null` when there was nothing to handle. */
  | { readonly kind: "age"; readonly ms: number | null; readonly minutes: number };

export type QueueHealth = {
  readonly queue: "vote-clock" | "exports" | "webhooks";
  /** Messages that nobody took yet, and those being handled: about, as queues count. */
  readonly waiting: number;
  readonly underWay: number;
};

export type RingingAlarm = {
  readonly severity: "critical" | "major" | "minor";
  readonly title: string;
  /** Page of `docs/runbooks`. */
  readonly runbook: string;
  /** RFC 3339; `null` where it is not told. */
  readonly since: string | null;
};

/** How the service's own machinery does, as far as where it runs can tell. */
export type ServiceHealth = {
  readonly projection: ProjectionHealth;
  /** Records and messages put aside because no try could handle them. */
  readonly setAside: number;
  /** Messages kept where they can be read instead of being sent; `null` where they are sent. */
  readonly mailsKept: number | null;
  /** None where work waits in memory. */
  readonly queues: readonly QueueHealth[];
  /** `null` where nothing watches. */
  readonly alarms: readonly RingingAlarm[] | null;
};
