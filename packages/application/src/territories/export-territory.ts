import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { actorLabel } from "../kernel/actor.ts";
import { failure } from "../kernel/failure.ts";
import { query } from "../kernel/query.ts";
import type { Exported } from "../ports/archives.ts";

/** Hashes of keys are worth nothing to the territory and something to a thief; an export says nothing of exports. */
const WITHHELD = new Set(["apiKey", "dataExport", "webhook", "webhookDelivery"]);

export async function* withoutSecrets(records: Exported): Exported {
  for await (const one of records) if (!WITHHELD.has(one.record)) yield one;
}

/** Everything of a territory, record by record, for it to keep or take elsewhere. The export is journaled. */
export const exportTerritory = query({
  name: "territories.export",
  allow: ["coordinator", "operator"],
  input: schema(() => z.strictObject({})),
  output: schema(() => z.custom<Exported>()),
  load: async (ctx) => {
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
  },
});
