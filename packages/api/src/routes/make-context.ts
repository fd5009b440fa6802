import type { Actor } from "@ipt/application/kernel/actor.ts";
import { DEFAULT_TIMEZONE, type Context as UseCaseContext } from "@ipt/application/kernel/context.ts";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { addMilliseconds, civilDateAt } from "@ipt/domain/values/instant.ts";
import type { ApiDeps } from "../deps.ts";
import { digest } from "../http/digest.ts";

type Call = {
  readonly territory: string;
  readonly store: TerritoryStore;
  readonly profile: UseCaseContext["profile"];
  readonly actor: Actor;
  readonly requestId: string;
  readonly ifMatch: number | null;
  readonly idempotency: UseCaseContext["idempotency"];
};

/** The context of one call: the territory's clock runs ahead where it is a sandbox that was moved. */
export const makeContext = (deps: ApiDeps, call: Call): UseCaseContext => {
  const profile = call.profile?.value;
  const now = addMilliseconds(deps.now(), profile?.clockAheadMs ?? 0);
  return {
    ...call,
    directory: deps.directory,
    now,
    today: civilDateAt(now, profile?.timezone ?? DEFAULT_TIMEZONE),
    newId: deps.newId,
    randomBytes: deps.randomBytes,
    digest,
  };
};
