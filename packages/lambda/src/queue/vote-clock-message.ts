import { ID_PATTERN } from "@ipt/domain/values/id.ts";

/** Asks the vote clock to look at a territory. Said again, or late, it changes nothing more. */
export type VoteClockMessage = { readonly territory: string };

export const writeVoteClockMessage = (message: VoteClockMessage): string => JSON.stringify(message);

/** Null for a body that no sender of ours wrote. */
export const readVoteClockMessage = (body: string): VoteClockMessage | null => {
  try {
    const value: unknown = JSON.parse(body);
    const territory: unknown =
      typeof value === "object" && value !== null ? Reflect.get(value, "territory") : null;
    return typeof territory === "string" && ID_PATTERN.test(territory) ? { territory } : null;
  } catch {
    return null;
  }
};
