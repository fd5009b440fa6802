import { type GroupsError, readGroups, toBytes, toInteger, writeGroups } from "./groups.ts";
import type { Result } from "./result.ts";

/** 72 bits of the envelope's hash: five groups, so that nobody takes a tracker for a code, which has six. */
export const TRACKER_BYTES = 9;
export const TRACKER_GROUPS = 5;

export const writeTracker = (hash: Uint8Array): string =>
  writeGroups(toInteger(hash.subarray(0, TRACKER_BYTES)), TRACKER_GROUPS).join("-");

/** The tracker as it is written in lists, from one typed with spaces or in lower case. */
export const readTracker = (text: string): Result<string, GroupsError> => {
  const read = readGroups(text, TRACKER_GROUPS);
  return read.ok ? { ok: true, value: writeTracker(toBytes(read.value, TRACKER_BYTES)) } : read;
};
