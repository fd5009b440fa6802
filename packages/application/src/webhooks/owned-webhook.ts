import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Webhook, WebhookView } from "@ipt/domain/webhook/webhook.ts";
import type { Actor, Allowed } from "../kernel/actor.ts";
import { hasRole, mayWriteFor } from "../kernel/actor.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import type { Revised } from "../kernel/revised.ts";
import type { Stored } from "../ports/records.ts";

/** Who may have endpoints: the coordination for everybody, and those who write for a partner, for theirs. */
export const WEBHOOK_OWNERS = [
  "coordinator",
  "landlord-agent",
  "partner-contributor",
] as const satisfies readonly Allowed[];

/** A partner sees and handles its own endpoints; the territory's own are the coordination's. */
export const mayHandle = (actor: Actor, partner: string | null): boolean =>
  partner === null ? actor.kind === "operator" || hasRole(actor, "coordinator") : mayWriteFor(actor, partner);

/** An endpoint of the caller's; another partner's does not exist. */
export const ownedWebhook = async (ctx: Context, id: string): Promise<Result<Stored<Webhook>, Failure>> => {
  const stored = await ctx.store.get("webhook", { id });
  return stored && mayHandle(ctx.actor, stored.value.partner) ? ok(stored) : fail(failure("not-found"));
};

export const webhookView = ({ value, revision }: Stored<Webhook>): Revised<WebhookView> => {
  const { salt: _, former, ...view } = value;
  return { ...view, formerSecretUntil: former?.until ?? null, revision };
};

/** Throws where no secret can be made: a composition that binds webhooks without their port. */
export const webhooksOf = ({ webhooks }: Context) => {
  if (!webhooks) throw new Error("webhooks are bound where no secret can be made");
  return webhooks;
};

const SALT_BYTES = 24;
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

export const newSalt = (ctx: Context): string => base64url(ctx.randomBytes(SALT_BYTES));
