import { ALL_FEATURES, NO_QUOTAS } from "@ipt/domain/territory/quotas.ts";
import { NewTerritory, NO_THEME, Territory } from "@ipt/domain/territory/territory.ts";
import { civilDateAt } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";

/** Opens a territory. Its id is its address for ever; an id already taken is refused. */
export const createTerritory = command({
  name: "create-territory",
  allow: ["operator"],
  input: NewTerritory,
  output: revised(Territory),
  decide: async (ctx, { territory, ...description }) => {
    if (ctx.profile || (await ctx.store.get("erasure", {}))) {
      return fail(failure("already-exists", { record: "territory" }));
    }
    const value: Territory = {
      id: territory,
      ...description,
      theme: NO_THEME,
      accessibility: "none",
      listed: true,
      statusReason: null,
      requestedBy: null,
      status: "active",
      joinedOn: civilDateAt(ctx.now, description.timezone),
      clockAheadMs: 0,
      quotas: NO_QUOTAS,
      features: ALL_FEATURES,
    };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("territory", value)],
      event: {
        type: "territory.created",
        subject: territory,
        data: { name: value.name, sandbox: value.sandbox },
      },
    });
  },
});
