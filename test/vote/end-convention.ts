import { replace } from "@ipt/application/ports/changes.ts";
import type { City } from "./city.ts";

/** Ends the service convention early, as nobody can through the product while a vote is open. */
export const replaceConvention = async (city: City, change: { readonly to: string }): Promise<void> => {
  const stored = await city.store.get("convention", { id: "service" });
  if (!stored) throw new Error("no convention");
  const committed = await city.store.commit({
    changes: [replace("convention", { ...stored.value, ...change }, stored.revision)],
    event: {
      id: "test-ends-convention",
      at: city.now(),
      type: "convention.changed",
      actor: "test",
      requestId: "test",
      quartier: null,
      subject: "service",
      data: {},
    },
    idempotency: null,
  });
  if (!committed.ok) throw new Error(committed.error.reason);
};
