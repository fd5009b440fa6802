import { type Bytes, concat, utf8 } from "./bytes.ts";

/** Letters, digits, `-` and `_`, 1 to 64: no separator can be forged inside one. */
export const isVoteId = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

export const PROTOCOL = "ipt-ballot/1";

/** What binds each hash, key, envelope and signature to one use in one vote: no two uses share a prefix. */
export const label = (use: string, voteId: string): Bytes => {
  if (!isVoteId(voteId)) throw new Error("not a vote id");
  return concat(utf8(`${PROTOCOL} ${use}`), Uint8Array.of(0), utf8(voteId), Uint8Array.of(0));
};
