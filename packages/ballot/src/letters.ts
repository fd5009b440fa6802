import { toBase64Url } from "./base64url.ts";
import { CODE_BYTES, readCode, writeCode } from "./code.ts";
import { authenticationHash, voterKeys } from "./composition.ts";

/** What a dwelling's letter needs, and the only part of it that the landlord's browser sends. */
export type DwellingCode = {
  /** Printed on the letter and in its QR; never sent. */
  readonly code: string;
  /** Base64url of 32 bytes: what the server will recognise this dwelling by. */
  readonly hash: string;
};

/** What the server will keep of a code. */
export const hashOf = async (voteId: string, code: string): Promise<string | null> => {
  const bytes = readCode(code);
  if (!bytes.ok) return null;
  const { authentication } = await voterKeys(voteId, bytes.value);
  return toBase64Url(await authenticationHash(voteId, authentication));
};

/** Draws the code of one dwelling, in the landlord's browser. About 1 ms. */
export const drawCode = async (voteId: string): Promise<DwellingCode> => {
  const code = writeCode(crypto.getRandomValues(new Uint8Array(CODE_BYTES)));
  const hash = code.ok ? await hashOf(voteId, code.value) : null;
  if (!code.ok || hash === null) throw new Error("a code could not be read back");
  return { code: code.value, hash };
};
