import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { query } from "../kernel/query.ts";
import { DeliveryView } from "./delivery-view.ts";
import { ownedWebhook, WEBHOOK_OWNERS } from "./owned-webhook.ts";

export const DeliveryRef = schema(() => z.strictObject({ webhook: Id(), delivery: Id() }));

export const getDelivery = query({
  name: "get-delivery",
  allow: [...WEBHOOK_OWNERS, "operator"],
  input: DeliveryRef,
  output: DeliveryView,
  load: async (ctx, { webhook, delivery: id }) => {
    const [owned, stored] = await Promise.all([
      ownedWebhook(ctx, webhook),
      ctx.store.get("webhookDelivery", { webhook, id }),
    ]);
    if (!owned.ok) return owned;
    return stored ? ok(stored.value) : fail(failure("not-found"));
  },
});
