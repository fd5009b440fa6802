import type { TerritoryStore } from "../ports/store.ts";
import type { Context } from "./context.ts";
import { makeContext, type Surroundings } from "./make-context.ts";

type Where = {
  readonly territory: string;
  readonly store: TerritoryStore;
  /** Who acts, as the journal names it: `schedule:<id>`. */
  readonly id: string;
};

/**
 * The context of what the service does of its own accord, as the actor `schedule`. Null for a territory that was erased
 * since it was named.
 */
export const ownContext = async (
  around: Surroundings,
  { territory, store, id }: Where,
): Promise<Context | null> => {
  const profile = await store.get("territory", {});
  if (!profile) return null;
  return makeContext(around, {
    territory,
    store,
    profile,
    actor: { kind: "schedule", id },
    requestId: around.newId(),
    ifMatch: null,
    idempotency: null,
  });
};
