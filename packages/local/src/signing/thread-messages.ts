import type { KeyObject } from "node:crypto";

/** What a signing thread is told: a key, once, under a number; that it is to be dropped; what to sign with which. */
export type ToThread =
  | { readonly open: number; readonly key: KeyObject }
  | { readonly close: number }
  | { readonly sign: readonly { readonly key: number; readonly blinded: Uint8Array }[] };

/** A signature for each, in the same order; `null` for what is refused. */
export type FromThread = readonly (Uint8Array | null)[];
