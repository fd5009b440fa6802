import { notifyBefore, SecurityIncident } from "@ipt/domain/territory/security-incident.ts";
import { Instant } from "@ipt/domain/values/instant.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { Nothing } from "../kernel/ids.ts";
import { query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

const MOST = 200;

const Incidents = schema(() =>
  z.strictObject({
    items: z.array(
      revised(SecurityIncident)().extend({
        /** Until when the authority can be notified in time. */
        notifyBefore: Instant(),
      }),
    ),
  }),
);

/** Breaches that concern the territory's data, the latest discovered first. */
export const listSecurityIncidents = query({
  name: "list-security-incidents",
  allow: ["coordinator", "operator"],
  input: Nothing,
  output: Incidents,
  load: async (ctx) => {
    const found = await ctx.store.list("securityIncident", {}, { limit: MOST, cursor: null });
    const incidents = found.ok ? found.value.items.map(withRevision) : [];
    return ok({
      items: incidents
        .toSorted((a, b) => (a.discoveredAt < b.discoveredAt ? 1 : -1))
        .map((one) => ({ ...one, notifyBefore: notifyBefore(one.discoveredAt) })),
    });
  },
});
