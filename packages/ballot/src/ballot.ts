import { type Bytes, concat } from "./bytes.ts";
import { fail, ok, type Result } from "./result.ts";

/** RFC 9180: 32 bytes of encapsulated key, 16 of sealed choice, 16 of authentication tag. */
export const ENVELOPE_BYTES = 64;
/** RFC 9474 §4.1, PrepareRandomize. */
export const PREFIX_BYTES = 32;
/** RSA of 2048 bits: blinded envelopes, blind signatures and signatures. */
export const SIGNATURE_BYTES = 256;
export const BALLOT_BYTES = ENVELOPE_BYTES + PREFIX_BYTES + SIGNATURE_BYTES;

/** What falls into the urn. Two ballots with the same envelope are one ballot. */
export type Ballot = {
  readonly envelope: Bytes;
  readonly prefix: Bytes;
  readonly signature: Bytes;
};

export const encodeBallot = (ballot: Ballot): Bytes =>
  concat(ballot.envelope, ballot.prefix, ballot.signature);

export const decodeBallot = (
  bytes: Uint8Array,
): Result<Ballot, { readonly code: "ballot-length"; readonly bytes: number; readonly expected: number }> => {
  if (bytes.length !== BALLOT_BYTES) {
    return fail({ code: "ballot-length", bytes: bytes.length, expected: BALLOT_BYTES });
  }
  const signed = ENVELOPE_BYTES + PREFIX_BYTES;
  return ok({
    envelope: concat(bytes.subarray(0, ENVELOPE_BYTES)),
    prefix: concat(bytes.subarray(ENVELOPE_BYTES, signed)),
    signature: concat(bytes.subarray(signed)),
  });
};
