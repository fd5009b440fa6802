import { type Deferred, operation } from "../operation.ts";

const all = "/territories/{territory}/webhooks";
const one = `${all}/{webhook}`;
const tag = "webhooks";

export const webhooksOperations = (): Deferred[] => [
  operation(
    "POST",
    all,
    async () => (await import("@ipt/application/webhooks/create-webhook.ts")).createWebhook,
    {
      id: "createWebhook",
      tag,
      summary: {
        fr: "Créer un webhook ; son secret n’est montré qu’ici",
        en: "Create a webhook; its secret is shown here only",
      },
    },
  ),
  operation(
    "GET",
    all,
    async () => (await import("@ipt/application/webhooks/list-webhooks.ts")).listWebhooks,
    {
      id: "listWebhooks",
      tag,
      summary: { fr: "Lister ses webhooks", en: "List one’s webhooks" },
    },
  ),
  operation("GET", one, async () => (await import("@ipt/application/webhooks/get-webhook.ts")).getWebhook, {
    id: "getWebhook",
    tag,
    summary: { fr: "Lire un webhook", en: "Read a webhook" },
  }),
  operation(
    "PATCH",
    one,
    async () => (await import("@ipt/application/webhooks/update-webhook.ts")).updateWebhook,
    {
      id: "updateWebhook",
      tag,
      summary: { fr: "Modifier, arrêter ou reprendre un webhook", en: "Change, stop or resume a webhook" },
    },
  ),
  operation(
    "DELETE",
    one,
    async () => (await import("@ipt/application/webhooks/remove-webhook.ts")).removeWebhook,
    {
      id: "removeWebhook",
      tag,
      summary: { fr: "Supprimer un webhook", en: "Remove a webhook" },
    },
  ),
  operation(
    "POST",
    `${one}/secret`,
    async () => (await import("@ipt/application/webhooks/rotate-webhook-secret.ts")).rotateWebhookSecret,
    {
      id: "rotateWebhookSecret",
      tag,
      summary: {
        fr: "Renouveler le secret, l’ancien signant aussi un temps",
        en: "Renew the secret, the former one signing too for a while",
      },
    },
  ),
  operation(
    "POST",
    `${one}/ping`,
    async () => (await import("@ipt/application/webhooks/ping-webhook.ts")).pingWebhook,
    {
      id: "pingWebhook",
      tag,
      summary: { fr: "Envoyer un message d’essai", en: "Send a trial message" },
    },
  ),
  operation(
    "GET",
    `${one}/deliveries`,
    async () => (await import("@ipt/application/webhooks/list-deliveries.ts")).listDeliveries,
    {
      id: "listDeliveries",
      tag,
      summary: { fr: "Lister les envois, le dernier d’abord", en: "List deliveries, latest first" },
    },
  ),
  operation(
    "GET",
    `${one}/deliveries/{delivery}`,
    async () => (await import("@ipt/application/webhooks/get-delivery.ts")).getDelivery,
    {
      id: "getDelivery",
      tag,
      summary: { fr: "Lire un envoi et ses réponses", en: "Read a delivery and its answers" },
    },
  ),
  operation(
    "POST",
    `${one}/deliveries/{delivery}/replay`,
    async () => (await import("@ipt/application/webhooks/replay-delivery.ts")).replayDelivery,
    {
      id: "replayDelivery",
      tag,
      summary: { fr: "Renvoyer un message", en: "Send a message again" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${one}/replay`,
    async () => (await import("@ipt/application/webhooks/replay-since.ts")).replaySince,
    {
      id: "replaySince",
      tag,
      summary: {
        fr: "Renvoyer ce qui a manqué depuis un instant",
        en: "Send again what was missed since an instant",
      },
      status: 200,
    },
  ),
];
