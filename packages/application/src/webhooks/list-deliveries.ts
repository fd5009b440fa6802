import { Id } from "@ipt/domain/values/id.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { listing, listPage, pageShape } from "../kernel/listing.ts";
import { query } from "../kernel/query.ts";
import { DeliveryView } from "./delivery-view.ts";
import { ownedWebhook, WEBHOOK_OWNERS } from "./owned-webhook.ts";

const DeliveriesPage = schema(() => z.strictObject({ webhook: Id(), ...pageShape() }));

/** What was sent to an endpoint in the last thirty days, the latest first. */
export const listDeliveries = query({
  name: "list-deliveries",
  allow: [...WEBHOOK_OWNERS, "operator"],
  input: DeliveriesPage,
  output: listing(DeliveryView),
  load: async (ctx, { webhook, ...page }) => {
    const [owned, found] = await Promise.all([
      ownedWebhook(ctx, webhook),
      listPage(ctx, "webhookDelivery", { webhook }, page),
    ]);
    if (!owned.ok) return owned;
    if (!found.ok) return found;
    const items = found.value.items.map(({ revision: _, ...view }) => view);
    return ok({ items, next: found.value.next });
  },
});
