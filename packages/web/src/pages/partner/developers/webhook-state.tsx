import type { WebhookDelivery } from "@ipt/domain/webhook/delivery.ts";
import type { WebhookView } from "@ipt/domain/webhook/webhook.ts";
import { usePage } from "../../../components/page-context.ts";
import { Tag, type Tone } from "../../../components/tag.tsx";
import { webhookTexts } from "./webhook-texts.ts";

export const WebhookState = ({ webhook }: { readonly webhook: WebhookView }) => {
  const t = webhookTexts(usePage());
  if (webhook.disabled) return <Tag tone="bad">{t.off}</Tag>;
  return webhook.failingSince === null ? <Tag tone="good">{t.on}</Tag> : <Tag tone="warn">{t.failing}</Tag>;
};

const TONES: Readonly<Record<WebhookDelivery["state"], Tone>> = {
  pending: "info",
  retrying: "warn",
  delivered: "good",
  failed: "bad",
  dropped: "neutral",
};

export const DeliveryState = ({ delivery }: { readonly delivery: WebhookDelivery }) => (
  <Tag tone={TONES[delivery.state]}>{webhookTexts(usePage()).states[delivery.state]}</Tag>
);

/** What came of one try, in a few words. */
export const Answer = (props: { readonly attempt: WebhookDelivery["attempts"][number] | undefined }) => {
  const t = webhookTexts(usePage());
  const { attempt } = props;
  if (!attempt) return <>–</>;
  return <>{attempt.error === null ? `HTTP ${attempt.status}` : t.errors[attempt.error]}</>;
};
