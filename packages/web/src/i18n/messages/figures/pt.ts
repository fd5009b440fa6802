import type { FigureMessages } from "./fr.ts";

export const figures: FigureMessages = {
  statuses: { measured: "Medido", declared: "Declarado", estimated: "Estimado", unknown: "Não conhecido" },
  unknown: "Não conhecido",
  outOf: (numerator, denominator, base) => `${numerator} em ${denominator} ${base}`,
  source: (source) => `Fonte: ${source}`,
  records: "registos do serviço",
  agreed: "convenção de serviço",
  asOf: (date) => `Em ${date}`,
  period: (range) => `Período: ${range}`,
  quorum: {
    label: "Participação e limiar a atingir",
    turnout: (voted, base) => `${voted} alojamentos em ${base} exprimiram-se`,
    needed: (needed) => `Limiar: ${needed} alojamentos`,
    reached: "Limiar atingido",
    missing: (missing) => `Faltam ${missing}`,
  },
  pagination: {
    label: "Páginas",
    previous: "Página anterior",
    next: "Página seguinte",
    first: "Voltar ao início",
  },
  progress: {
    running: "Em curso",
    done: "Terminado",
    failed: "Interrompido",
    count: (done, total) => `${done} de ${total}`,
    leave: "Pode sair desta página: o trabalho continua e vai encontrá-lo aqui.",
    refresh: "Atualizar",
  },
  table: { scroll: (caption) => `${caption}, tabela com deslocamento` },
};
