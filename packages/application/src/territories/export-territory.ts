import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { actorLabel, isAllowed } from "../kernel/actor.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";

type Exported = AsyncIterable<{ readonly record: string; readonly value: unknown }>;

const ALLOWED = ["coordinator", "operator"] as const;

/** Secrets stay: hashes of keys are worth nothing to the territory and something to a thief. */
const WITHHELD = new Set(["apiKey"]);

async function* withoutSecrets(records: Exported): Exported {
  for await (const one of records) if (!WITHHELD.has(one.record)) yield one;
}

/** Everything of a territory, record by record, for it to keep or take elsewhere. The export is journaled. */
export const exportTerritory = async (ctx: Context): Promise<Result<Exported, Failure>> => {
  if (!isAllowed(ctx.actor, ALLOWED)) return fail(failure("forbidden"));
  if (!ctx.profile) return fail(failure("not-found"));
  const noted = await ctx.store.commit({
    changes: [],
    event: {
      id: ctx.newId(),
      at: ctx.now,
      type: "territory.exported",
      actor: actorLabel(ctx.actor),
      requestId: ctx.requestId,
      quartier: null,
      subject: ctx.territory,
      data: {},
    },
    idempotency: null,
  });
  return noted.ok ? ok(withoutSecrets(ctx.store.everything())) : fail(failure("busy"));
};
