import type { WebhookMessage } from "@ipt/application/ports/webhooks.ts";
import type { StreamRecord } from "./touched.ts";

type Value = { readonly S?: string; readonly M?: { readonly [name: string]: Value } };

/** What is read of a record: its keys, and the kind and state that its new image tells. */
export type WebhookRecord = StreamRecord & {
  readonly eventName?: string;
  readonly dynamodb?: StreamRecord["dynamodb"] & {
    readonly NewImage?: { readonly [name: string]: Value };
  };
};

const PARTITION = /^T#([a-z0-9-]+)#(?:W|J#\d{4}-\d{2})$/;
const EVENT = /^([^#]+)#([a-z0-9-]+)$/;
const DELIVERY = /^SENT#([a-z0-9-]+)#([a-z0-9-]+)$/;

/**
 * What a record of the stream asks of whoever sends webhooks: an event to look at, when it is on the list, or a
 * delivery to send now. Null for everything else, retries noted by the sender itself included.
 */
export const webhookMessageOf = (
  { eventName, dynamodb }: WebhookRecord,
  isTold: (type: string) => boolean,
): WebhookMessage | null => {
  const image = dynamodb?.NewImage;
  const territory = PARTITION.exec(dynamodb?.Keys?.["pk"]?.S ?? "")?.[1];
  const sortKey = dynamodb?.Keys?.["sk"]?.S ?? "";
  if (!image || territory === undefined) return null;
  const fields = image["d"]?.M ?? {};
  if (image["t"]?.S === "event" && eventName === "INSERT") {
    const [, at, id] = EVENT.exec(sortKey) ?? [];
    const told = isTold(fields["type"]?.S ?? "");
    return told && at !== undefined && id !== undefined ? { kind: "event", territory, at, id } : null;
  }
  if (image["t"]?.S !== "webhookDelivery" || fields["state"]?.S !== "pending") return null;
  const [, webhook, delivery] = DELIVERY.exec(sortKey) ?? [];
  return webhook !== undefined && delivery !== undefined
    ? { kind: "delivery", territory, webhook, delivery }
    : null;
};
