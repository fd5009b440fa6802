import type { Bytes } from "./bytes.ts";
import { type GroupsError, isGroup, readGroups, toBytes, toInteger, writeGroups } from "./groups.ts";
import { fail, ok, type Result } from "./result.ts";

export const CODE_BYTES = 10;
export const CODE_GROUPS = 6;

/**
 * Six groups hold 9 bits more than the 80 of a code: it is multiplied by this prime, so that a code whose groups
 * all pass their own check by chance still has one chance in 577 to be taken for another.
 */
const CHECK = 577n;
const LIMIT = 1n << 80n;

export type CodeError =
  | { readonly code: "code-empty" }
  | {
      readonly code: "code-length";
      readonly characters: number;
      readonly expected: number;
      readonly group: number | null;
    }
  | { readonly code: "code-group"; readonly groups: readonly number[] }
  /** Each group is right and the whole is not: groups of two letters, or several mistakes at once. */
  | { readonly code: "code-whole" };

/** The code of a letter, `ABCD-EFGH-…` in six groups, from exactly 10 bytes of the browser's own randomness. */
export const writeCode = (random: Uint8Array): Result<string, { readonly code: "random-length" }> =>
  random.length === CODE_BYTES
    ? ok(writeGroups(toInteger(random) * CHECK, CODE_GROUPS).join("-"))
    : fail({ code: "random-length" });

const named = (error: GroupsError): CodeError => {
  if (error.code === "empty") return { code: "code-empty" };
  return error.code === "length" ? { ...error, code: "code-length" } : { ...error, code: "code-group" };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What follows `#` when a whole address was pasted or scanned: a browser never sends that part to a server. */
const fragment = (text: string): string =>
  text.includes("#") ? decoded(text.slice(text.lastIndexOf("#") + 1)) : text;

/** The 10 bytes of a code as typed, pasted or scanned: spaces, dashes, lower case and addresses are fine. */
export const readCode = (text: string): Result<Bytes, CodeError> => {
  const read = readGroups(fragment(text), CODE_GROUPS);
  if (!read.ok) return fail(named(read.error));
  const value = read.value / CHECK;
  if (read.value % CHECK !== 0n || value >= LIMIT) return fail({ code: "code-whole" });
  return ok(toBytes(value, CODE_BYTES));
};

/** Whether the group just typed is right at its place, 1 to 6. */
export const isCodeGroup = (group: string, position: number): boolean =>
  isGroup(group.trim().toUpperCase(), position);

/** The address behind the QR of a letter; the page's own address must have no fragment. */
export const codeAddress = (page: string, code: string): string => `${page}#${code}`;
