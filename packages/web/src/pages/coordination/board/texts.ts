import { staffTexts } from "../../../i18n/texts.ts";

export const boardTexts = staffTexts(
  {
    lead: (quartiers: number, late: number) =>
      `${quartiers === 1 ? "1 quartier" : `${quartiers} quartiers`}, ${late === 0 ? "rien en retard" : late === 1 ? "1 tâche en retard" : `${late} tâches en retard`}.`,
    setup: (done: number, all: number) =>
      `Mise en place : ${done < 2 ? `${done} étape faite` : `${done} étapes faites`} sur ${all}.`,
    goOn: "Continuer la mise en place",
    begin: "Commencer la mise en place",
    noneToRead: "La coordination n'en a pas encore ajouté.",
    conventionEnds: (kind: string, day: string) => `La convention ${kind} se termine le ${day}.`,
    see: "La voir",
    filter: "Quartiers montrés",
    everything: "Tous",
    lateOnly: "En retard",
    nothingSuch: "Aucun quartier dans ce cas.",
    dates: "Prochaines dates",
    noDates: "Aucune date à venir. Le calendrier d'un quartier se propose à partir du jour du lancement.",
    none: "Aucun quartier pour l'instant",
    noneBody: "Elle vous mène du premier partenaire à la première page publiée.",
    notStarted: "Pas commencé",
    before: "Avant le service",
    rejected: "Vote négatif",
    late: (count: number) => (count === 1 ? "1 en retard" : `${count} en retard`),
    published: "Page publiée",
    hidden: "Page non publiée",
    ready: (stage: string) => `Tout est réuni pour l'étape ${stage}.`,
    pass: (stage: string) => `Passer à l'étape ${stage}`,
    blocks: (stage: string, count: number) =>
      count === 1
        ? `Il manque 1 chose pour l'étape ${stage}.`
        : `Il manque ${count} choses pour l'étape ${stage}.`,
    more: (count: number) => (count === 1 ? "Et une autre" : `Et ${count} autres`),
    start: "Commencer la campagne",
    help: "Accompagnement",
    review: "Bilan",
    provisional: "Provisoire",
  },
  {
    lead: (quartiers: number, late: number) =>
      `${quartiers === 1 ? "1 quartier" : `${quartiers} quartiers`}, ${late === 0 ? "nothing late" : late === 1 ? "1 late task" : `${late} late tasks`}.`,
    setup: (done: number, all: number) =>
      `Set-up: ${done === 1 ? "1 step" : `${done} steps`} done out of ${all}.`,
    goOn: "Go on with the set-up",
    begin: "Begin the set-up",
    noneToRead: "The coordination has not added any yet.",
    conventionEnds: (kind: string, day: string) => `The ${kind} convention ends on ${day}.`,
    see: "See it",
    filter: "Quartiers shown",
    everything: "All",
    lateOnly: "Late",
    nothingSuch: "No such quartier.",
    dates: "Next dates",
    noDates: "No date ahead. A quartier’s calendar is proposed from the day of its launch.",
    none: "No quartier yet",
    noneBody: "The set-up takes you from the first partner to the first published page.",
    notStarted: "Not started",
    before: "Before the service",
    rejected: "Vote against",
    late: (count: number) => `${count} late`,
    published: "Page published",
    hidden: "Page not published",
    ready: (stage: string) => `Everything is there for ${stage}.`,
    pass: (stage: string) => `Move on to ${stage}`,
    blocks: (stage: string, count: number) =>
      count === 1 ? `1 thing is missing for ${stage}.` : `${count} things are missing for ${stage}.`,
    more: (count: number) => (count === 1 ? "And another" : `And ${count} others`),
    start: "Start the campaign",
    help: "Accompaniment",
    review: "Review",
    provisional: "Provisional",
  },
);
