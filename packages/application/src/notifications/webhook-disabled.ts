import type { Member } from "@ipt/domain/access/member.ts";
import type { Territory } from "@ipt/domain/territory/territory.ts";
import type { Webhook } from "@ipt/domain/webhook/webhook.ts";
import type { MailMessage } from "../ports/mail.ts";

const REASONS = {
  "by-hand": "il a été arrêté à la main",
  failing: "son serveur ne répond plus depuis trois jours",
  gone: "son serveur a répondu qu’il n’attend plus rien (410)",
  "convention-ended": "la convention qu’il servait a pris fin",
} as const satisfies Readonly<Record<NonNullable<Webhook["disabled"]>["reason"], string>>;

/** What those concerned get when nothing is sent to a webhook any more. */
export const webhookDisabledMessage = (
  member: Pick<Member, "email" | "name">,
  { id, name, disabled }: Pick<Webhook, "id" | "name" | "disabled">,
  territory: Pick<Territory, "id" | "name">,
  siteUrl: string,
): MailMessage => ({
  to: { name: member.name, address: member.email },
  subject: `Internet pour tous : le webhook ${name} est désactivé`,
  text: [
    `Bonjour ${member.name},`,
    "",
    `Plus aucun message de ${territory.name} n’est envoyé au webhook ${name} : ${REASONS[disabled?.reason ?? "by-hand"]}.`,
    `Voir les envois, le réactiver, renvoyer ce qui a manqué : ${siteUrl}/espace/${territory.id}/developpeurs/webhooks/${id}`,
    "",
  ].join("\n"),
});
