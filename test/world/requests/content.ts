import type { Place } from "../place.ts";
import type { Requests } from "./request.ts";

const live = (place: Place, name?: string, thing = name): Readonly<Record<string, string>> => ({
  quartier: place.id("live"),
  ...(name === undefined || thing === undefined ? {} : { [name]: place.id(thing) }),
});

export const contentRequests: Requests = {
  getContent: (place) => ({ as: "reader", path: live(place) }),
  addAgendaEvent: (place) => ({
    as: "coordinator",
    path: live(place),
    body: { id: "new-one", kind: "workshop", on: "2026-03-21", startsAt: "14:00", endsAt: "17:00" },
  }),
  updateAgendaEvent: (place) => ({
    as: "coordinator",
    path: live(place, "event"),
    body: { report: "Douze personnes sont venues." },
    ifMatch: 1,
  }),
  removeAgendaEvent: (place) => ({ as: "coordinator", path: live(place, "event") }),
  addContact: (place) => ({
    as: "coordinator",
    path: live(place),
    body: { id: "new-one", name: "Accueil", phone: "02 61 91 00 01", partner: place.id("centre") },
  }),
  updateContact: (place) => ({
    as: "coordinator",
    path: live(place, "contact"),
    body: { hours: "mardi, 14 h – 17 h", partner: place.id("landlord") },
    ifMatch: 1,
  }),
  removeContact: (place) => ({ as: "coordinator", path: live(place, "contact") }),
  addDocument: (place) => ({
    as: "coordinator",
    path: live(place),
    body: { id: "new-one", title: "Affiche", kind: "poster", link: "https://ville.example/affiche.pdf" },
  }),
  updateDocument: (place) => ({
    as: "coordinator",
    path: live(place, "document"),
    body: { title: "Dépliant", body: "Un texte plus court." },
    ifMatch: 1,
  }),
  removeDocument: (place) => ({ as: "coordinator", path: live(place, "document") }),
  addFaqEntry: (place) => ({
    as: "coordinator",
    path: live(place),
    body: {
      id: "new-one",
      question: "Combien ?",
      answer: "1,19 euro par mois.",
      answeredBy: "Bailleur",
      answers: place.made("question"),
    },
  }),
  updateFaqEntry: (place) => ({
    as: "coordinator",
    path: live(place, "entry", "answer"),
    body: { answer: "1,19 euro par mois, avec les charges." },
    ifMatch: 1,
  }),
  removeFaqEntry: (place) => ({ as: "coordinator", path: live(place, "entry", "answer") }),
  listQuestions: (place) => ({ as: "reader", path: live(place), query: { limit: "10" } }),
  setQuestionAside: (place) => ({
    as: "coordinator",
    path: { quartier: place.id("live"), question: place.made("question") },
    body: {},
  }),
  listHelpRequests: (place) => ({ as: "centre", path: live(place) }),
  updateHelpRequest: (place) => ({
    as: "centre",
    path: { quartier: place.id("live"), request: place.made("help-request") },
    body: { status: "taken", takenBy: place.id("centre") },
    ifMatch: 1,
  }),
};
