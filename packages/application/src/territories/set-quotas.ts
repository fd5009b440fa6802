import { MOST_DWELLINGS } from "@ipt/domain/register/most-dwellings.ts";
import { Features, Quotas } from "@ipt/domain/territory/quotas.ts";
import { Territory } from "@ipt/domain/territory/territory.ts";
import { Text } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { matchedIfTold, revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

const Setting = schema(() =>
  z.strictObject({
    quotas: Quotas().extend({ dwellingsPerQuartier: z.int().min(1).max(MOST_DWELLINGS).nullable() }),
    features: Features(),
    /** Written to the journal, where the territory's people read it. */
    reason: Text(),
  }),
);

type Values = Readonly<Record<string, number | boolean | null>>;

/** What differs, by name, before and after. */
const changed = (before: Values, after: Values) =>
  Object.fromEntries(
    Object.entries(after)
      .filter(([name, value]) => before[name] !== value)
      .map(([name, value]) => [name, { from: before[name] ?? null, to: value }]),
  );

/**
 * What a territory may use and begin. It undoes nothing: quartiers and dwellings above a new quota stay, and a vote
 * already planned online goes to its end where voting online is turned off.
 */
export const setQuotas = command({
  name: "set-quotas",
  allow: ["operator"],
  input: Setting,
  output: revised(Territory),
  decide: async (ctx, { quotas, features, reason }) => {
    if (!ctx.profile) return fail(failure("not-found"));
    const found = matchedIfTold(ctx, ctx.profile);
    if (!found.ok) return found;
    const { value: before, revision } = found.value;
    const value = { ...before, quotas, features };
    const changes = { ...changed(before.quotas, quotas), ...changed(before.features, features) };
    return ok({
      value: { ...value, revision: revision + 1 },
      changes: [replace("territory", value, revision)],
      event: { type: "territory.quotas-set", subject: value.id, data: { reason, changes } },
    });
  },
});
