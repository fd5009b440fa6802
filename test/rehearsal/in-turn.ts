import type { Operation } from "@ipt/contracts/operation.ts";
import { operations } from "@ipt/contracts/operations/all.ts";

/** What reads comes first, what stops others from going on last: each finds the place as it was lived. */
const LAST = ["removeWebhook", "resumeTerritory", "suspendTerritory", "eraseTerritory"];

/** A mark may be taken back for a minute only. */
const turnOf = ({ id, kind }: Operation): number => {
  if (id === "undoAttendance") return -3;
  return kind === "query" ? -2 : LAST.indexOf(id);
};

/** Every operation, in an order in which each can be asked of one populated place. */
export const operationsInTurn = (): readonly Operation[] =>
  operations().toSorted((a, b) => turnOf(a) - turnOf(b));

/** A vote planned anew can't be opened as the request for that says, nor a territory refused that was approved. */
export const needsAnotherPlace = (id: string): boolean => ["replanVote", "refuseTerritory"].includes(id);
