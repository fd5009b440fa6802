import { recordMeeting } from "@ipt/application/campaigns/record-meeting.ts";
import { addAgendaEvent } from "@ipt/application/content/add-agenda-event.ts";
import { addContact } from "@ipt/application/content/add-contact.ts";
import { addDocument } from "@ipt/application/content/add-document.ts";
import { addFaqEntry } from "@ipt/application/content/add-faq-entry.ts";
import { askQuestion } from "@ipt/application/inbox/ask-question.ts";
import { requestHelp } from "@ipt/application/inbox/request-help.ts";
import { VISITOR } from "@ipt/application/kernel/actor.ts";
import { publishQuartier } from "@ipt/application/publication/publish-quartier.ts";
import { addDays, addMonths } from "@ipt/domain/values/civil-date.ts";
import { SANDBOX_ANSWERS, SANDBOX_FLYERS } from "./sandbox-texts.ts";
import type { Seeder } from "./seeder.ts";

const SHOWN = ["kergwenn", "le-phare"] as const;

const seedContacts = async (seed: Seeder, quartier: string): Promise<void> => {
  await seed.run(addContact, {
    quartier,
    name: "Centre social du Port",
    partner: "centre-social-du-port",
    topics: ["installation", "workshops"],
    phone: "02 61 91 00 12",
    hours: "mardi et jeudi, 14 h – 17 h",
    place: "3 rue du Bassin",
    languages: ["ar", "tr"],
  });
  await seed.run(addContact, {
    quartier,
    name: "Habitat Port-Lann, agence du Port",
    partner: "habitat-port-lann",
    topics: ["charges", "vote"],
    phone: "02 61 91 00 20",
    hours: "du lundi au vendredi, 9 h – 12 h",
    rank: 1,
  });
  await seed.run(addContact, {
    quartier,
    name: "Locataires ensemble",
    partner: "locataires-ensemble",
    topics: ["legal-advice"],
    phone: "02 61 91 00 31",
    hours: "mercredi, 10 h – 12 h",
    rank: 2,
  });
};

const seedTexts = async (seed: Seeder, quartier: string, today: string): Promise<void> => {
  for (const flyer of SANDBOX_FLYERS) {
    await seed.run(addDocument, { quartier, kind: "flyer", plainLanguage: true, on: today, ...flyer });
  }
  for (const [rank, answer] of SANDBOX_ANSWERS.entries()) {
    await seed.run(addFaqEntry, { quartier, rank, answeredOn: addDays(today, -3), ...answer });
  }
};

const seedAgenda = async (seed: Seeder, today: string): Promise<void> => {
  const meeting = await seed.run(recordMeeting, {
    quartier: "kergwenn",
    kind: "public-meeting",
    on: addMonths(today, 1),
    place: "Maison de quartier, 12 rue des Goélands",
  });
  await seed.run(addAgendaEvent, {
    quartier: "kergwenn",
    kind: "public-meeting",
    about: `meeting-${meeting.id}`,
    title: "Internet à 1,19 € par mois : le projet et vos questions",
    on: meeting.on,
    startsAt: "18:00",
    endsAt: "19:30",
    access: "Plain-pied, boucle magnétique ; arrêt Goélands, ligne 2",
    languages: ["ar", "tr"],
    description: "Le bailleur, la ville et le fournisseur répondent. Un goûter attend les enfants.",
  });
  for (const [quartier, days] of [
    ["kergwenn", 8],
    ["kergwenn", 15],
    ["le-phare", 6],
    ["le-phare", 13],
  ] as const) {
    await seed.run(addAgendaEvent, {
      quartier,
      kind: quartier === "kergwenn" ? "drop-in" : "workshop",
      on: addDays(today, days),
      startsAt: "14:00",
      endsAt: "17:00",
      place: "Centre social du Port, 3 rue du Bassin",
      access: "Plain-pied",
    });
  }
};

/** What residents of the fictitious city read: dates, people, documents in five languages, questions and answers. */
export const seedSandboxPages = async (seed: Seeder, today: string): Promise<void> => {
  await seedAgenda(seed, today);
  for (const quartier of SHOWN) {
    await seedContacts(seed, quartier);
    await seedTexts(seed, quartier, today);
    await seed.run(publishQuartier, { quartier });
  }
  await seed.runAs(VISITOR, askQuestion, {
    quartier: "kergwenn",
    topic: "equipment",
    question: "Faut-il changer la prise de télévision ?",
  });
  await seed.runAs(VISITOR, requestHelp, {
    quartier: "le-phare",
    kind: "installation",
    name: "Mme M. (fictive)",
    phone: "02 61 91 00 99",
    note: "Plutôt le matin",
  });
};
