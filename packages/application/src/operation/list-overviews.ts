import { eurosOfUsage } from "@ipt/domain/platform/cost-of-usage.ts";
import { Usage } from "@ipt/domain/platform/usage.ts";
import { plainName } from "@ipt/domain/territory/official-codes/official-codes.ts";
import { TerritoryStatus } from "@ipt/domain/territory/territory.ts";
import { TerritoryOverview } from "@ipt/domain/territory/territory-overview.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { invalidField } from "../kernel/failure.ts";
import { query } from "../kernel/query.ts";

/** Read in one call: some two hundred bytes each. */
const MOST_READ = 2000;
const MOST_SHOWN = 100;

const Filter = schema(() =>
  z.strictObject({ status: TerritoryStatus().optional(), q: z.string().trim().max(100).default("") }),
);

const Overviews = schema(() =>
  z.strictObject({
    items: z.array(
      TerritoryOverview().extend({
        /** What it used in the latest month counted, and an estimate in euros of what that cost. */
        usage: Usage().extend({ euros: z.number() }).nullable(),
      }),
    ),
    /** How many answer the filter; at most a hundred are among `items`. */
    found: z.int(),
    /** How many there are in each state, whatever the filter. */
    counts: z.record(TerritoryStatus(), z.int()),
  }),
);

const shown = (usage: Usage | null) => usage && { ...usage, euros: eurosOfUsage(usage) };

/** Every territory as it stands, those that wait for an answer first. */
export const listOverviews = query({
  name: "list-overviews",
  allow: ["operator"],
  input: Filter,
  output: Overviews,
  load: async ({ directory }, { status, q }) => {
    const page = { limit: MOST_READ, cursor: null };
    const [read, used] = await Promise.all([directory.overviews(page), directory.usages(page)]);
    if (!read.ok || !used.ok) return fail(invalidField(["cursor"], "cursor-refused"));
    const usage = new Map(used.value.items.map((one) => [one.id, one.usage]));
    const all = read.value.items.map((one) => ({ ...one, usage: shown(usage.get(one.id) ?? null) }));
    const counts = { pending: 0, active: 0, suspended: 0, refused: 0 };
    for (const one of all) counts[one.status] += 1;
    const wanted = plainName(q);
    const found = all
      .filter((one) => status === undefined || one.status === status)
      .filter((one) => wanted === "" || `${plainName(one.name)} ${one.id}`.includes(wanted))
      .sort((one, other) => Number(other.status === "pending") - Number(one.status === "pending"));
    return ok({ items: found.slice(0, MOST_SHOWN), found: found.length, counts });
  },
});
