import { type Deferred, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const contentOperations = (): Deferred[] => [
  operation(
    "GET",
    `${QUARTIER}/content`,
    async () => (await import("@ipt/application/content/get-content.ts")).getContent,
    {
      id: "getContent",
      tag: "content",
      summary: { fr: "Lire tout ce que montre un quartier", en: "Read everything a quartier shows" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/events`,
    async () => (await import("@ipt/application/content/add-agenda-event.ts")).addAgendaEvent,
    {
      id: "addAgendaEvent",
      tag: "content",
      summary: { fr: "Ajouter un rendez-vous", en: "Add an event of the agenda" },
    },
  ),
  operation(
    "PATCH",
    `${QUARTIER}/events/{event}`,
    async () => (await import("@ipt/application/content/update-agenda-event.ts")).updateAgendaEvent,
    {
      id: "updateAgendaEvent",
      tag: "content",
      summary: { fr: "Modifier un rendez-vous", en: "Change an event of the agenda" },
    },
  ),
  operation(
    "DELETE",
    `${QUARTIER}/events/{event}`,
    async () => (await import("@ipt/application/content/remove-agenda-event.ts")).removeAgendaEvent,
    {
      id: "removeAgendaEvent",
      tag: "content",
      summary: { fr: "Retirer un rendez-vous", en: "Remove an event of the agenda" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/contacts`,
    async () => (await import("@ipt/application/content/add-contact.ts")).addContact,
    {
      id: "addContact",
      tag: "content",
      summary: { fr: "Ajouter un contact", en: "Add a contact" },
    },
  ),
  operation(
    "PATCH",
    `${QUARTIER}/contacts/{contact}`,
    async () => (await import("@ipt/application/content/update-contact.ts")).updateContact,
    {
      id: "updateContact",
      tag: "content",
      summary: { fr: "Modifier un contact", en: "Change a contact" },
    },
  ),
  operation(
    "DELETE",
    `${QUARTIER}/contacts/{contact}`,
    async () => (await import("@ipt/application/content/remove-contact.ts")).removeContact,
    {
      id: "removeContact",
      tag: "content",
      summary: { fr: "Retirer un contact", en: "Remove a contact" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/documents`,
    async () => (await import("@ipt/application/content/add-document.ts")).addDocument,
    {
      id: "addDocument",
      tag: "content",
      summary: { fr: "Ajouter un document", en: "Add a document" },
    },
  ),
  operation(
    "PATCH",
    `${QUARTIER}/documents/{document}`,
    async () => (await import("@ipt/application/content/update-document.ts")).updateDocument,
    {
      id: "updateDocument",
      tag: "content",
      summary: { fr: "Modifier un document", en: "Change a document" },
    },
  ),
  operation(
    "DELETE",
    `${QUARTIER}/documents/{document}`,
    async () => (await import("@ipt/application/content/remove-document.ts")).removeDocument,
    {
      id: "removeDocument",
      tag: "content",
      summary: { fr: "Retirer un document", en: "Remove a document" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/faq`,
    async () => (await import("@ipt/application/content/add-faq-entry.ts")).addFaqEntry,
    {
      id: "addFaqEntry",
      tag: "content",
      summary: { fr: "Ajouter une réponse publiée", en: "Add a published answer" },
    },
  ),
  operation(
    "PATCH",
    `${QUARTIER}/faq/{entry}`,
    async () => (await import("@ipt/application/content/update-faq-entry.ts")).updateFaqEntry,
    {
      id: "updateFaqEntry",
      tag: "content",
      summary: { fr: "Modifier une réponse publiée", en: "Change a published answer" },
    },
  ),
  operation(
    "DELETE",
    `${QUARTIER}/faq/{entry}`,
    async () => (await import("@ipt/application/content/remove-faq-entry.ts")).removeFaqEntry,
    {
      id: "removeFaqEntry",
      tag: "content",
      summary: { fr: "Retirer une réponse publiée", en: "Remove a published answer" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/questions`,
    async () => (await import("@ipt/application/inbox/list-questions.ts")).listQuestions,
    {
      id: "listQuestions",
      tag: "content",
      summary: { fr: "Lister les questions des visiteurs", en: "List visitors' questions" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/questions/{question}/set-aside`,
    async () => (await import("@ipt/application/inbox/set-question-aside.ts")).setQuestionAside,
    {
      id: "setQuestionAside",
      tag: "content",
      summary: { fr: "Écarter une question", en: "Set a question aside" },
      status: 200,
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/help-requests`,
    async () => (await import("@ipt/application/inbox/list-help-requests.ts")).listHelpRequests,
    {
      id: "listHelpRequests",
      tag: "content",
      summary: { fr: "Lister les demandes d’aide", en: "List requests for help" },
    },
  ),
  operation(
    "PATCH",
    `${QUARTIER}/help-requests/{request}`,
    async () => (await import("@ipt/application/inbox/update-help-request.ts")).updateHelpRequest,
    {
      id: "updateHelpRequest",
      tag: "content",
      summary: { fr: "Prendre ou clore une demande d’aide", en: "Take or close a request for help" },
    },
  ),
];
