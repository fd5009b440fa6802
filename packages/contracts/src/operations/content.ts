import { addAgendaEvent } from "@ipt/application/content/add-agenda-event.ts";
import { addContact } from "@ipt/application/content/add-contact.ts";
import { addDocument } from "@ipt/application/content/add-document.ts";
import { addFaqEntry } from "@ipt/application/content/add-faq-entry.ts";
import { getContent } from "@ipt/application/content/get-content.ts";
import { removeAgendaEvent } from "@ipt/application/content/remove-agenda-event.ts";
import { removeContact } from "@ipt/application/content/remove-contact.ts";
import { removeDocument } from "@ipt/application/content/remove-document.ts";
import { removeFaqEntry } from "@ipt/application/content/remove-faq-entry.ts";
import { updateAgendaEvent } from "@ipt/application/content/update-agenda-event.ts";
import { updateContact } from "@ipt/application/content/update-contact.ts";
import { updateDocument } from "@ipt/application/content/update-document.ts";
import { updateFaqEntry } from "@ipt/application/content/update-faq-entry.ts";
import { listHelpRequests } from "@ipt/application/inbox/list-help-requests.ts";
import { listQuestions } from "@ipt/application/inbox/list-questions.ts";
import { setQuestionAside } from "@ipt/application/inbox/set-question-aside.ts";
import { updateHelpRequest } from "@ipt/application/inbox/update-help-request.ts";
import { type Operation, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const contentOperations = (): Operation[] => [
  operation("GET", `${QUARTIER}/content`, getContent, {
    id: "getContent",
    tag: "content",
    summary: { fr: "Lire tout ce que montre un quartier", en: "Read everything a quartier shows" },
  }),
  operation("POST", `${QUARTIER}/events`, addAgendaEvent, {
    id: "addAgendaEvent",
    tag: "content",
    summary: { fr: "Ajouter un rendez-vous", en: "Add an event of the agenda" },
  }),
  operation("PATCH", `${QUARTIER}/events/{event}`, updateAgendaEvent, {
    id: "updateAgendaEvent",
    tag: "content",
    summary: { fr: "Modifier un rendez-vous", en: "Change an event of the agenda" },
  }),
  operation("DELETE", `${QUARTIER}/events/{event}`, removeAgendaEvent, {
    id: "removeAgendaEvent",
    tag: "content",
    summary: { fr: "Retirer un rendez-vous", en: "Remove an event of the agenda" },
  }),
  operation("POST", `${QUARTIER}/contacts`, addContact, {
    id: "addContact",
    tag: "content",
    summary: { fr: "Ajouter un contact", en: "Add a contact" },
  }),
  operation("PATCH", `${QUARTIER}/contacts/{contact}`, updateContact, {
    id: "updateContact",
    tag: "content",
    summary: { fr: "Modifier un contact", en: "Change a contact" },
  }),
  operation("DELETE", `${QUARTIER}/contacts/{contact}`, removeContact, {
    id: "removeContact",
    tag: "content",
    summary: { fr: "Retirer un contact", en: "Remove a contact" },
  }),
  operation("POST", `${QUARTIER}/documents`, addDocument, {
    id: "addDocument",
    tag: "content",
    summary: { fr: "Ajouter un document", en: "Add a document" },
  }),
  operation("PATCH", `${QUARTIER}/documents/{document}`, updateDocument, {
    id: "updateDocument",
    tag: "content",
    summary: { fr: "Modifier un document", en: "Change a document" },
  }),
  operation("DELETE", `${QUARTIER}/documents/{document}`, removeDocument, {
    id: "removeDocument",
    tag: "content",
    summary: { fr: "Retirer un document", en: "Remove a document" },
  }),
  operation("POST", `${QUARTIER}/faq`, addFaqEntry, {
    id: "addFaqEntry",
    tag: "content",
    summary: { fr: "Ajouter une réponse publiée", en: "Add a published answer" },
  }),
  operation("PATCH", `${QUARTIER}/faq/{entry}`, updateFaqEntry, {
    id: "updateFaqEntry",
    tag: "content",
    summary: { fr: "Modifier une réponse publiée", en: "Change a published answer" },
  }),
  operation("DELETE", `${QUARTIER}/faq/{entry}`, removeFaqEntry, {
    id: "removeFaqEntry",
    tag: "content",
    summary: { fr: "Retirer une réponse publiée", en: "Remove a published answer" },
  }),
  operation("GET", `${QUARTIER}/questions`, listQuestions, {
    id: "listQuestions",
    tag: "content",
    summary: { fr: "Lister les questions des visiteurs", en: "List visitors' questions" },
  }),
  operation("POST", `${QUARTIER}/questions/{question}/set-aside`, setQuestionAside, {
    id: "setQuestionAside",
    tag: "content",
    summary: { fr: "Écarter une question", en: "Set a question aside" },
    status: 200,
  }),
  operation("GET", `${QUARTIER}/help-requests`, listHelpRequests, {
    id: "listHelpRequests",
    tag: "content",
    summary: { fr: "Lister les demandes d’aide", en: "List requests for help" },
  }),
  operation("PATCH", `${QUARTIER}/help-requests/{request}`, updateHelpRequest, {
    id: "updateHelpRequest",
    tag: "content",
    summary: { fr: "Prendre ou clore une demande d’aide", en: "Take or close a request for help" },
  }),
];
