import { notifyBefore } from "@ipt/domain/territory/security-incident.ts";
import { Instant } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { invalidField } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { query } from "../kernel/query.ts";

/** Territories read in one call, as in the operator's list. */
const MOST_READ = 2000;

const AllIncidents = schema(() =>
  z.strictObject({
    items: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        territory: z.strictObject({ id: z.string(), name: z.string() }),
        discoveredAt: Instant(),
        /** Until when the authority can be notified in time. */
        notifyBefore: Instant(),
        /** `late`: nobody decided, and the time to notify is over. */
        state: z.enum(["undecided", "late", "notified", "not-notified"]),
      }),
    ),
  }),
);

/**
 * Breaches of every territory, from what is known across them: those to decide about first, the most pressing at the
 * top, then the others, the latest discovered first.
 */
export const listAllIncidents = query({
  name: "list-all-incidents",
  allow: ["operator"],
  input: Nothing,
  output: AllIncidents,
  load: async ({ directory, now }) => {
    const read = await directory.overviews({ limit: MOST_READ, cursor: null });
    if (!read.ok) return fail(invalidField(["cursor"], "cursor-refused"));
    const all = read.value.items.flatMap(({ id: territory, name, incidents }) =>
      incidents.map(({ id, title, discoveredAt, decided }) => {
        const deadline = notifyBefore(discoveredAt);
        const state = decided === "undecided" && now > deadline ? ("late" as const) : decided;
        return {
          id,
          title,
          territory: { id: territory, name },
          discoveredAt,
          notifyBefore: deadline,
          state,
        };
      }),
    );
    const waits = ({ state }: (typeof all)[number]): boolean => state === "undecided" || state === "late";
    const byDiscovery = all.toSorted((a, b) => (a.discoveredAt < b.discoveredAt ? -1 : 1));
    return ok({
      items: [...byDiscovery.filter(waits), ...byDiscovery.filter((one) => !waits(one)).toReversed()],
    });
  },
});
