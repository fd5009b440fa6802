import { fail, ok } from "@ipt/domain/values/result.ts";
import { replayed } from "@ipt/domain/webhook/delivery.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { serviceNow } from "../kernel/service-now.ts";
import { replace } from "../ports/changes.ts";
import { DeliveryView } from "./delivery-view.ts";
import { DeliveryRef } from "./get-delivery.ts";
import { ownedWebhook, WEBHOOK_OWNERS } from "./owned-webhook.ts";

/** Sends one message again, under the same id, whatever became of it. */
export const replayDelivery = command({
  name: "replay-delivery",
  allow: WEBHOOK_OWNERS,
  input: DeliveryRef,
  output: DeliveryView,
  retry: true,
  decide: async (ctx, { webhook, delivery: id }) => {
    const [owned, stored] = await Promise.all([
      ownedWebhook(ctx, webhook),
      ctx.store.get("webhookDelivery", { webhook, id }),
    ]);
    if (!owned.ok) return owned;
    if (!stored) return fail(failure("not-found"));
    if (owned.value.value.disabled) return fail(failure("webhook-disabled"));
    const value = replayed(stored.value, serviceNow(ctx));
    return ok({
      value,
      changes: [replace("webhookDelivery", value, stored.revision)],
      event: { type: "webhook.replayed", subject: webhook, data: { delivery: id } },
    });
  },
});
