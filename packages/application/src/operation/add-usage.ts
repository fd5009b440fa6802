import { addCounts, type Counts, monthOf, NOTHING_COUNTED, type Usage } from "@ipt/domain/platform/usage.ts";
import type { TerritoryStore } from "../ports/store.ts";

/** What was counted from one instant to another, inside one month. */
export type Counting = { readonly from: string; readonly to: string; readonly counts: Counts };

const MOST_TRIES = 5;

const added = (before: Usage | null, month: string, countings: readonly Counting[]): Usage | null => {
  let after: Usage | null = before;
  for (const { from, to, counts } of countings) {
    if (after && from < after.through) continue;
    after = { month, ...addCounts(after ?? NOTHING_COUNTED, counts), through: to };
  }
  return after === before ? null : after;
};

/**
 * Adds countings to a territory's months, oldest first. One that was added before, in whole or in part, is left out, so
 * that counting an hour again changes nothing. Nothing is written for a territory that does not exist.
 */
export const addUsage = async (store: TerritoryStore, countings: readonly Counting[]): Promise<void> => {
  if (countings.length === 0 || !(await store.get("territory", {}))) return;
  const inOrder = countings.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [month, ofMonth] of Map.groupBy(inOrder, ({ from }) => monthOf(from))) {
    for (let attempt = 1; ; attempt += 1) {
      const stored = await store.get("usage", { month });
      const next = added(stored?.value ?? null, month, ofMonth);
      if (!next || (await store.keepUsage(next, stored?.revision ?? null))) break;
      if (attempt === MOST_TRIES) throw new Error("usage could not be written");
    }
  }
};
