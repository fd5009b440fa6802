import type { Stage } from "@ipt/domain/playbook/stage.ts";

const names: Readonly<Record<Stage, string>> = {
  preparation: "Préparation",
  information: "Information",
  vote: "Vote",
  launch: "Lancement",
  accompaniment: "Accompagnement",
  review: "Bilan",
};

export const stages = {
  names,
  label: "Étapes du projet",
  stepOf: (step: string, total: string) => `Étape ${step} sur ${total}`,
  next: (name: string) => `Ensuite : ${name}`,
  done: "terminée",
  current: "en cours",
  upcoming: "à venir",
  stopped: "arrêtée",
  last: "C'est la dernière étape.",
};

export type StageMessages = typeof stages;
