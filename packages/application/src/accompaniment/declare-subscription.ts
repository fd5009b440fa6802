import { NewSubscription, Subscription } from "@ipt/domain/accompaniment/subscription.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { requireOwnPartner } from "../kernel/partners.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";
import { notAhead, requireQuartier } from "./deployed.ts";

/** A provider declares its individual subscribers of the quartier on a day, beside the collective offer. */
export const declareSubscription = command({
  name: "declare-subscription",
  allow: ["coordinator", "partner-contributor"],
  input: NewSubscription,
  output: revised(Subscription),
  decide: async (ctx, { id = ctx.newId(), ...description }) => {
    const { quartier, provider, on, count } = description;
    const [found, partner] = await Promise.all([
      requireQuartier(ctx, quartier),
      requireOwnPartner(ctx, provider, "provider", ["internet-provider"]),
    ]);
    if (!partner.ok) return partner;
    if (!found.ok) return found;
    const ahead = notAhead(ctx, { on });
    if (ahead) return fail(ahead);
    const value: Subscription = { id, ...description };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("subscription", value)],
      event: { type: "subscription.declared", subject: id, quartier, data: { provider, on, count } },
    });
  },
});
