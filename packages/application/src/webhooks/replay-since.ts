import { Id } from "@ipt/domain/values/id.ts";
import { Instant } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { replayed, type WebhookDelivery } from "@ipt/domain/webhook/delivery.ts";
import * as z from "zod";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { everyPage } from "../kernel/every-page.ts";
import { failure } from "../kernel/failure.ts";
import { serviceNow } from "../kernel/service-now.ts";
import type { Stored } from "../ports/records.ts";
import { ownedWebhook, WEBHOOK_OWNERS } from "./owned-webhook.ts";

const PAGE = 100;
const MOST = 500;

const Since = schema(() =>
  z.strictObject({
    webhook: Id(),
    /** Messages made from this instant on, within the thirty days that the log is kept. */
    since: Instant(),
    /** Those that never got through, or all of them. */
    which: z.enum(["undelivered", "all"]).default("undelivered"),
  }),
);

const Replayed = schema(() =>
  z.strictObject({
    replayed: z.int().min(0),
    /** True when more than 500 were asked for: ask again, from the same instant, for the rest. */
    more: z.boolean(),
  }),
);

const isWanted = ({ state }: WebhookDelivery, which: "undelivered" | "all"): boolean =>
  state === "failed" ||
  state === "dropped" ||
  state === "retrying" ||
  (which === "all" && state === "delivered");

const wantedIn = async (
  ctx: Context,
  webhook: string,
  { since, which }: { readonly since: string; readonly which: "undelivered" | "all" },
): Promise<readonly Stored<WebhookDelivery>[]> => {
  const found: Stored<WebhookDelivery>[] = [];
  const all = everyPage((cursor) => ctx.store.list("webhookDelivery", { webhook }, { limit: PAGE, cursor }));
  for await (const stored of all) {
    if (stored.value.createdAt < since || found.length > MOST) break;
    if (isWanted(stored.value, which)) found.push(stored);
  }
  return found;
};

/** Sends again what an endpoint missed since an instant, each message under its own id. */
export const replaySince = command({
  name: "replay-since",
  allow: WEBHOOK_OWNERS,
  input: Since,
  output: Replayed,
  replayFirst: true,
  decide: async (ctx, { webhook, since, which }) => {
    const owned = await ownedWebhook(ctx, webhook);
    if (!owned.ok) return owned;
    if (owned.value.value.disabled) return fail(failure("webhook-disabled"));
    const wanted = await wantedIn(ctx, webhook, { since, which });
    const now = serviceNow(ctx);
    let count = 0;
    for (const { value, revision } of wanted.slice(0, MOST)) {
      if (await ctx.store.keep("webhookDelivery", replayed(value, now), revision)) count += 1;
    }
    return ok({
      value: { replayed: count, more: wanted.length > MOST },
      changes: [],
      event: { type: "webhook.replayed", subject: webhook, data: { since, which, count } },
    });
  },
});
