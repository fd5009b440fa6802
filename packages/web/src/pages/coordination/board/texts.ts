import { staffTexts } from "../../../i18n/texts.ts";

export const boardTexts = staffTexts(
  {
    lead: (quartiers: number, late: number) =>
      `${quartiers === 1 ? "1 quartier" : `${quartiers} quartiers`}, ${late === 0 ? "rien en retard" : late === 1 ? "1 tâche en retard" : `${late} tâches en retard`}.`,
    pending:
      "Ce territoire attend l'accord de l'exploitant du service. Vous pouvez déjà tout préparer ; ses pages ne sont pas encore montrées et vous ne pouvez pas encore inviter d'autres personnes.",
    refused: (reason: string) => `La demande d'ouverture de ce territoire a été refusée : ${reason}`,
    suspended: "Ce territoire est suspendu : tout peut être lu, rien ne peut être écrit.",
    setup: (done: number, all: number) => `Mise en place : ${done} étapes faites sur ${all}.`,
    goOn: "Continuer la mise en place",
    dates: "Prochaines dates",
    noDates: "Aucune date à venir. Le calendrier d'un quartier se propose à partir du jour du lancement.",
    none: "Aucun quartier pour l'instant",
    noneBody: "La mise en place vous mène du premier partenaire à la première page publiée.",
    notStarted: "Pas commencé",
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
    goesOn: "L'aide continue. Le bilan se prépare avec les chiffres du mois.",
    provisional: "Provisoire",
  },
  {
    lead: (quartiers: number, late: number) =>
      `${quartiers === 1 ? "1 quartier" : `${quartiers} quartiers`}, ${late === 0 ? "nothing late" : late === 1 ? "1 late task" : `${late} late tasks`}.`,
    pending:
      "This territory awaits the agreement of the service’s operator. You can prepare everything; its pages are not shown yet and you cannot invite others yet.",
    refused: (reason: string) => `The request for this territory was refused: ${reason}`,
    suspended: "This territory is suspended: everything can be read, nothing can be written.",
    setup: (done: number, all: number) => `Set-up: ${done} steps done out of ${all}.`,
    goOn: "Go on with the set-up",
    dates: "Next dates",
    noDates: "No date ahead. A quartier’s calendar is proposed from the day of its launch.",
    none: "No quartier yet",
    noneBody: "The set-up takes you from the first partner to the first published page.",
    notStarted: "Not started",
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
    goesOn: "Help goes on. The review is prepared with the month’s figures.",
    provisional: "Provisional",
  },
);
