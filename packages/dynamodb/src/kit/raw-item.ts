/** An item as the table gives it back: nothing is known of it before it is decoded. */
export type RawItem = {
  readonly pk?: unknown;
  readonly sk?: unknown;
  /** Type. */
  readonly t?: unknown;
  /** Version of the type it was written by. */
  readonly v?: unknown;
  /** Revision: 1 when created, one more at each write. */
  readonly r?: unknown;
  /** The value; for sums, what identifies them. */
  readonly d?: unknown;
  /** Epoch seconds. */
  readonly expiresAt?: unknown;
};

/** Attributes to store beside the keys. */
export type Attributes = {
  readonly t: string;
  readonly v: number;
  readonly r: number;
  readonly d: unknown;
  readonly expiresAt?: number;
};

const text = (value: unknown): string => (typeof value === "string" ? value : "?");

export const keyOfRaw = (raw: RawItem) => ({ pk: text(raw.pk), sk: text(raw.sk) });
