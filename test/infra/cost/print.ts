import { EUROS_PER_DOLLAR, type Price, prices } from "@ipt/domain/platform/prices.ts";
import type { OnlineMeasured } from "../load/measure-online.ts";
import type { Measured } from "./measured.ts";
import type { Cost, Habits } from "./model.ts";

const number = (value: number, digits = 0): string =>
  value.toLocaleString("fr-FR", { minimumFractionDigits: digits, maximumFractionDigits: digits });

const row = (label: string, cells: readonly string[]): string =>
  `${label.padEnd(30)}${cells.map((cell) => cell.padStart(14)).join("")}`;

const HABITS: { readonly [H in keyof Habits]: string } = {
  environments: "environnements toujours là (production et recette)",
  quartiersPerTerritory: "quartiers par territoire",
  dwellingsPerQuartier: "logements par quartier (moyenne publiée de Brest)",
  visitsPerDwelling: "requêtes d’habitants et de partenaires par logement et par an",
  activeHours: "heures d’activité d’un territoire dans l’année",
  onlineShare: "part des logements qui votent en ligne dans l’année",
  onlinePages: "pages et scripts demandés par qui vote en ligne",
  onlinePageBytes: "octets de ces pages, tout compris",
  tableMs: "millisecondes attendues à chaque appel de la table",
  coldShare: "part des appels qui démarrent un environnement",
  coldMs: "millisecondes d’un démarrage",
  logBytes: "octets de journaux par requête",
  logMonths: "mois de garde des journaux",
  mailsPerTerritory: "messages par territoire et par an",
};

const unconfirmed = (): readonly string[] =>
  Object.entries<Price>(prices)
    .filter(([, { confirmed }]) => !confirmed)
    .map(([name]) => name);

export const printCost = (
  measured: Measured,
  online: OnlineMeasured["each"],
  habits: Habits,
  costs: readonly Cost[],
): string => {
  const lines = costs[0]?.lines ?? [];
  return [
    "Mesuré sur le parcours documenté, deux quartiers de la première réunion au bilan :",
    ...Object.entries(measured).map(([name, value]) => `  ${name.padEnd(16)}${number(value).padStart(12)}`),
    "Mesuré pour une voix en ligne, du code de la lettre à la destruction de l’enveloppe :",
    ...Object.entries(online).map(([name, value]) => `  ${name.padEnd(16)}${number(value, 1).padStart(12)}`),
    "",
    "Choisi :",
    ...Object.entries(HABITS).map(
      ([name, text]) => `  ${text} : ${number(Number(Reflect.get(habits, name)), 2).replace(/,00$/, "")}`,
    ),
    "",
    row(
      "Euros par an",
      costs.map(({ territories }) => `${territories} terr.`),
    ),
    ...lines.map(({ label }, index) =>
      row(
        label,
        costs.map((cost) => number(cost.lines[index]?.euros ?? 0, 2)),
      ),
    ),
    row(
      "Total",
      costs.map(({ euros }) => number(euros, 2)),
    ),
    row(
      "Logements",
      costs.map(({ dwellings }) => number(dwellings)),
    ),
    row(
      "Centimes par logement et an",
      costs.map(({ centsPerDwelling }) => number(centsPerDwelling, 3)),
    ),
    "",
    `Un dollar pour ${number(EUROS_PER_DOLLAR.rate, 2)} euro. Prix de eu-west-3, hors taxes, sans offre gratuite ; sources et dates : packages/domain/src/platform/prices.ts.`,
    `Prix dont la valeur à Paris n’a pas été retrouvée, pris au plus cher : ${unconfirmed().join(", ")}.`,
  ].join("\n");
};
