import type { KeyObject } from "node:crypto";
import { blindSign } from "./signing.ts";

/** A signing key in use. */
export type Signer = {
  /** RFC 9474 BlindSign; `null` for what is no number of its length below the modulus. */
  readonly sign: (blinded: Uint8Array) => Promise<Uint8Array | null>;
  /** Drops the key wherever it was taken. What was asked is still answered. */
  readonly close: () => void;
};

export type OpenSigner = (key: KeyObject) => Signer;

/** Signs on the thread that asks. */
export const signHere: OpenSigner = (key) => ({
  sign: async (blinded) => {
    const signed = blindSign(key, blinded);
    return signed.ok ? signed.value : null;
  },
  close: () => undefined,
});
