import type { Schema } from "@ipt/domain/values/schema.ts";
import type { Place } from "./place.ts";

/** How values of one type become items, and back. */
export type Definition<V, K> = {
  readonly type: string;
  /** Version that items are written with. Raised when a stored value would no longer pass the schema. */
  readonly version: number;
  readonly schema: Schema<V>;
  readonly keyOf: (value: V) => K;
  readonly place: (key: K) => Place;
  /** From a version to the next: pure, and kept for ever. */
  readonly upcasts: Readonly<Record<number, (old: unknown) => unknown>>;
  /** Present on items that are only added to: makes the value from what identifies it and its other attributes. */
  readonly fromFields?: (identity: unknown, fields: Readonly<Record<string, unknown>>) => unknown;
  /** Fields that the last segments of the key tell: stored nowhere else. */
  readonly fromPlace?: (place: Place) => Readonly<Record<string, unknown>>;
  /** When the item may go, in epoch seconds; `null` when it stays. */
  readonly expiresAt?: (value: V) => number | null;
};
