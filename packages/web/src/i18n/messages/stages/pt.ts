import type { StageMessages } from "./fr.ts";

export const stages: StageMessages = {
  names: {
    preparation: "Preparação",
    information: "Informação",
    vote: "Votação",
    launch: "Lançamento",
    accompaniment: "Acompanhamento",
    review: "Balanço",
  },
  label: "Etapas do projeto",
  stepOf: (step, total) => `Etapa ${step} de ${total}`,
  next: (name) => `A seguir: ${name}`,
  done: "concluída",
  current: "em curso",
  upcoming: "por vir",
  stopped: "parada",
  last: "É a última etapa.",
};
