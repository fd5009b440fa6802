import type { Indicator } from "@ipt/domain/indicators/indicator.ts";

const statuses: Readonly<Record<Indicator["status"], string>> = {
  measured: "Mesuré",
  declared: "Déclaré",
  estimated: "Estimé",
  unknown: "Non connu",
};

export const figures = {
  statuses,
  unknown: "Non connu",
  /** `101 sur 1 053 logements`. */
  outOf: (numerator: string, denominator: string, base: string) => `${numerator} sur ${denominator} ${base}`,
  source: (source: string) => `Source : ${source}`,
  /** Counted by the service itself, from what was recorded in it. */
  records: "relevés du service",
  agreed: "convention de service",
  asOf: (date: string) => `Au ${date}`,
  period: (range: string) => `Période : ${range}`,
  quorum: {
    label: "Participation et seuil à atteindre",
    turnout: (voted: string, base: string) => `${voted} logements sur ${base} se sont exprimés`,
    needed: (needed: string) => `Seuil : ${needed} logements`,
    reached: "Seuil atteint",
    missing: (missing: string) => `Il manque ${missing}`,
  },
  pagination: {
    label: "Pages",
    previous: "Page précédente",
    next: "Page suivante",
    first: "Revenir au début",
  },
  progress: {
    running: "En cours",
    done: "Terminé",
    failed: "Interrompu",
    count: (done: string, total: string) => `${done} sur ${total}`,
    leave: "Vous pouvez quitter cette page : le travail continue et vous le retrouverez ici.",
    refresh: "Actualiser",
  },
  table: { scroll: (caption: string) => `${caption}, tableau à faire défiler` },
};

export type FigureMessages = typeof figures;
