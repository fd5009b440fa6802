import { PING, type WebhookEventType } from "@ipt/domain/webhook/webhook-events.ts";
import type { Bilingual } from "../operation.ts";

/** When each message is sent. */
export const WEBHOOK_SUMMARIES: Readonly<Record<WebhookEventType | typeof PING, Bilingual>> = {
  "quartier.created": { fr: "Quartier ajouté", en: "Quartier added" },
  "quartier.published": { fr: "Page d’un quartier publiée", en: "Page of a quartier published" },
  "quartier.unpublished": { fr: "Page d’un quartier retirée", en: "Page of a quartier withdrawn" },
  "campaign.started": { fr: "Campagne commencée", en: "Campaign started" },
  "campaign.advanced": { fr: "Étape franchie", en: "Stage reached" },
  "meeting.recorded": { fr: "Réunion enregistrée", en: "Meeting recorded" },
  "information-action.recorded": {
    fr: "Action d’information enregistrée",
    en: "Information action recorded",
  },
  "register.frozen": { fr: "Registre des logements figé", en: "Register of dwellings frozen" },
  "vote.planned": { fr: "Vote prévu ou reporté", en: "Vote planned or postponed" },
  "vote.opened": { fr: "Vote ouvert", en: "Vote opened" },
  "vote.closed": { fr: "Vote clos", en: "Vote closed" },
  "vote.minutes-sealed": { fr: "Procès-verbal scellé", en: "Minutes sealed" },
  "launch.recorded": { fr: "Journée de lancement enregistrée", en: "Launch day recorded" },
  "contract.recorded": { fr: "Contrat enregistré", en: "Contract recorded" },
  "contract.changed": { fr: "Contrat modifié", en: "Contract changed" },
  "subscription.declared": { fr: "Abonnés individuels déclarés", en: "Individual subscribers declared" },
  "computer-order.recorded": { fr: "Commande d’ordinateur enregistrée", en: "Computer order recorded" },
  "computer-order.changed": { fr: "Commande d’ordinateur modifiée", en: "Computer order changed" },
  "activity.recorded": { fr: "Activité enregistrée", en: "Activity recorded" },
  "activity.changed": { fr: "Activité modifiée", en: "Activity changed" },
  "convention.created": { fr: "Convention enregistrée", en: "Convention recorded" },
  "convention.changed": { fr: "Convention modifiée", en: "Convention changed" },
  "convention.price-added": { fr: "Prix ajouté à une convention", en: "Price added to a convention" },
  "review.published": { fr: "Bilan publié", en: "Review published" },
  "review.withdrawn": { fr: "Bilan retiré", en: "Review withdrawn" },
  [PING]: { fr: "Message d’essai, demandé à la main", en: "Trial message, asked for by hand" },
};
