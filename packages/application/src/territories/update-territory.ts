import { Territory, TerritoryChange } from "@ipt/domain/territory/territory.ts";
import { applyChange } from "@ipt/domain/values/change.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { matched, revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

export const updateTerritory = command({
  name: "update-territory",
  allow: ["coordinator", "operator"],
  input: TerritoryChange,
  output: revised(Territory),
  decide: async (ctx, { brand, ...change }) => {
    const stored = matched(ctx, ctx.profile);
    if (!stored.ok) return stored;
    const { theme } = stored.value.value;
    const value = {
      ...applyChange(stored.value.value, change),
      theme: brand === undefined ? theme : { ...theme, brand },
    };
    const fields = [...Object.keys(change), ...(brand === undefined ? [] : ["brand"])];
    return ok({
      value: { ...value, revision: stored.value.revision + 1 },
      changes: [replace("territory", value, stored.value.revision)],
      event: { type: "territory.changed", subject: value.id, data: { fields } },
    });
  },
});
