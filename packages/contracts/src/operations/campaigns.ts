import { type Deferred, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const campaignsOperations = (): Deferred[] => [
  operation(
    "POST",
    `${QUARTIER}/campaigns`,
    async () => (await import("@ipt/application/campaigns/start-campaign.ts")).startCampaign,
    {
      id: "startCampaign",
      tag: "campaigns",
      summary: { fr: "Commencer une campagne", en: "Start a campaign" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/campaigns`,
    async () => (await import("@ipt/application/campaigns/list-campaigns.ts")).listCampaigns,
    {
      id: "listCampaigns",
      tag: "campaigns",
      summary: { fr: "Lister les campagnes", en: "List campaigns" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/history`,
    async () => (await import("@ipt/application/campaigns/record-history.ts")).recordHistory,
    {
      id: "recordHistory",
      tag: "campaigns",
      summary: {
        fr: "Enregistrer une campagne d’avant l’arrivée dans le service",
        en: "Record a campaign led before joining",
      },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/stage`,
    async () => (await import("@ipt/application/campaigns/get-stage.ts")).getStage,
    {
      id: "getStage",
      tag: "campaigns",
      summary: {
        fr: "Savoir où en est un quartier et ce qui manque",
        en: "See where a quartier stands and what is missing",
      },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/stage/advance`,
    async () => (await import("@ipt/application/campaigns/advance-stage.ts")).advanceStage,
    {
      id: "advanceStage",
      tag: "campaigns",
      summary: { fr: "Franchir l’étape suivante", en: "Advance to the next stage" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/stage/derogations`,
    async () => (await import("@ipt/application/campaigns/derogate.ts")).derogate,
    {
      id: "derogate",
      tag: "campaigns",
      summary: { fr: "Déroger à une exigence du dispositif", en: "Waive a requirement of the scheme" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/meetings`,
    async () => (await import("@ipt/application/campaigns/record-meeting.ts")).recordMeeting,
    {
      id: "recordMeeting",
      tag: "campaigns",
      summary: { fr: "Enregistrer une réunion", en: "Record a meeting" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/meetings`,
    async () => (await import("@ipt/application/campaigns/list-meetings.ts")).listMeetings,
    {
      id: "listMeetings",
      tag: "campaigns",
      summary: { fr: "Lister les réunions", en: "List meetings" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/information-actions`,
    async () =>
      (await import("@ipt/application/campaigns/record-information-action.ts")).recordInformationAction,
    {
      id: "recordInformationAction",
      tag: "campaigns",
      summary: { fr: "Enregistrer une action d’information", en: "Record an information action" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/information-actions`,
    async () =>
      (await import("@ipt/application/campaigns/list-information-actions.ts")).listInformationActions,
    {
      id: "listInformationActions",
      tag: "campaigns",
      summary: { fr: "Lister les actions d’information", en: "List information actions" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/information-actions/{action}/evidence`,
    async () => (await import("@ipt/application/campaigns/add-evidence.ts")).addEvidence,
    {
      id: "addEvidence",
      tag: "campaigns",
      summary: { fr: "Ajouter une preuve", en: "Add a piece of evidence" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/notification`,
    async () => (await import("@ipt/application/campaigns/record-notification.ts")).recordNotification,
    {
      id: "recordNotification",
      tag: "campaigns",
      summary: { fr: "Enregistrer la notification individuelle", en: "Record the individual notification" },
      status: 200,
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/notification`,
    async () => (await import("@ipt/application/campaigns/get-notification.ts")).getNotification,
    {
      id: "getNotification",
      tag: "campaigns",
      summary: { fr: "Lire la notification individuelle", en: "Read the individual notification" },
    },
  ),
];
