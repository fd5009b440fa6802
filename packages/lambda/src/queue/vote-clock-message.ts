import { readIds } from "./read-ids.ts";

/** Asks the vote clock to look at a territory. Said again, or late, it changes nothing more. */
export type VoteClockMessage = { readonly territory: string };

export const writeVoteClockMessage = (message: VoteClockMessage): string => JSON.stringify(message);

/** Null for a body that no sender of ours wrote. */
export const readVoteClockMessage = (body: string): VoteClockMessage | null => readIds(body, ["territory"]);
