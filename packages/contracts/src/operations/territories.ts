import { type Deferred, operation } from "../operation.ts";

export const territoriesOperations = (): Deferred[] => [
  operation(
    "POST",
    "/territories",
    async () => (await import("@ipt/application/territories/create-territory.ts")).createTerritory,
    {
      id: "createTerritory",
      tag: "territories",
      summary: { fr: "Ouvrir un territoire", en: "Open a territory" },
    },
  ),
  operation(
    "GET",
    "/territories",
    async () => (await import("@ipt/application/territories/list-territories.ts")).listTerritories,
    {
      id: "listTerritories",
      tag: "territories",
      summary: { fr: "Lister mes territoires", en: "List my territories" },
    },
  ),
  operation(
    "POST",
    "/territory-requests",
    async () => (await import("@ipt/application/onboarding/request-territory.ts")).requestTerritory,
    {
      id: "requestTerritory",
      tag: "territories",
      summary: { fr: "Demander l’ouverture d’un territoire", en: "Ask for a territory to be opened" },
    },
  ),
  operation(
    "GET",
    "/official-codes",
    async () => (await import("@ipt/application/onboarding/search-official-codes.ts")).searchOfficialCodes,
    {
      id: "searchOfficialCodes",
      tag: "territories",
      summary: { fr: "Chercher une commune ou un EPCI", en: "Find a commune or an inter-communal body" },
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/approval",
    async () => (await import("@ipt/application/onboarding/decide-request.ts")).approveTerritory,
    {
      id: "approveTerritory",
      tag: "territories",
      summary: { fr: "Accepter la demande d’un territoire", en: "Approve a territory's request" },
      status: 200,
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/refusal",
    async () => (await import("@ipt/application/onboarding/decide-request.ts")).refuseTerritory,
    {
      id: "refuseTerritory",
      tag: "territories",
      summary: { fr: "Refuser la demande d’un territoire", en: "Refuse a territory's request" },
      status: 200,
    },
  ),
  operation(
    "GET",
    "/territories/{territory}",
    async () => (await import("@ipt/application/territories/get-territory.ts")).getTerritory,
    {
      id: "getTerritory",
      tag: "territories",
      summary: { fr: "Lire un territoire", en: "Read a territory" },
    },
  ),
  operation(
    "PATCH",
    "/territories/{territory}",
    async () => (await import("@ipt/application/territories/update-territory.ts")).updateTerritory,
    {
      id: "updateTerritory",
      tag: "territories",
      summary: { fr: "Modifier un territoire", en: "Change a territory" },
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/clock",
    async () => (await import("@ipt/application/territories/move-clock.ts")).moveClock,
    {
      id: "moveClock",
      tag: "territories",
      summary: { fr: "Avancer l’horloge d’un bac à sable", en: "Move a sandbox's clock forward" },
      status: 200,
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/suspension",
    async () => (await import("@ipt/application/territories/set-status.ts")).suspendTerritory,
    {
      id: "suspendTerritory",
      tag: "territories",
      summary: { fr: "Suspendre un territoire", en: "Suspend a territory" },
      status: 200,
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/resumption",
    async () => (await import("@ipt/application/territories/set-status.ts")).resumeTerritory,
    {
      id: "resumeTerritory",
      tag: "territories",
      summary: { fr: "Rétablir un territoire", en: "Resume a territory" },
      status: 200,
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/quotas",
    async () => (await import("@ipt/application/territories/set-quotas.ts")).setQuotas,
    {
      id: "setQuotas",
      tag: "territories",
      status: 200,
      ifMatch: "accepted",
      summary: {
        fr: "Fixer ce qu’un territoire peut consommer et commencer",
        en: "Set what a territory may use and begin",
      },
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/erasure",
    async () => (await import("@ipt/application/territories/erase-territory.ts")).eraseTerritory,
    {
      id: "eraseTerritory",
      tag: "territories",
      summary: {
        fr: "Effacer un territoire et délivrer un certificat",
        en: "Erase a territory and certify it",
      },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/erasure",
    async () => (await import("@ipt/application/territories/get-erasure.ts")).getErasure,
    {
      id: "getErasure",
      tag: "territories",
      summary: { fr: "Lire le certificat d’effacement", en: "Read the certificate of erasure" },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/export",
    async () => (await import("@ipt/application/territories/export-territory.ts")).exportTerritory,
    {
      id: "exportTerritory",
      tag: "territories",
      summary: { fr: "Exporter tout un territoire", en: "Export a whole territory" },
      answer: "archive",
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/security-incidents",
    async () =>
      (await import("@ipt/application/incidents/record-security-incident.ts")).recordSecurityIncident,
    {
      id: "recordSecurityIncident",
      tag: "territories",
      summary: {
        fr: "Signaler au territoire une violation de ses données",
        en: "Tell the territory of a breach of its data",
      },
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/security-incidents/{incident}/notification",
    async () => (await import("@ipt/application/incidents/decide-notification.ts")).decideNotification,
    {
      id: "decideNotification",
      tag: "territories",
      ifMatch: "accepted",
      summary: {
        fr: "Écrire si la CNIL a été notifiée, ou pourquoi non",
        en: "Write whether the CNIL was notified, or why not",
      },
      status: 200,
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/security-incidents",
    async () => (await import("@ipt/application/incidents/list-security-incidents.ts")).listSecurityIncidents,
    {
      id: "listSecurityIncidents",
      tag: "territories",
      summary: {
        fr: "Lire les violations qui concernent le territoire",
        en: "Read the breaches that concern the territory",
      },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/usage",
    async () => (await import("@ipt/application/operation/list-usage.ts")).listUsage,
    {
      id: "listUsage",
      tag: "territories",
      summary: {
        fr: "Lire ce que le territoire a consommé, par mois",
        en: "Read what the territory used, by month",
      },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/events",
    async () => (await import("@ipt/application/journal/list-events.ts")).listEvents,
    {
      id: "listEvents",
      tag: "territories",
      summary: { fr: "Lire le journal, du plus récent au plus ancien", en: "Read the journal, newest first" },
    },
  ),
];
