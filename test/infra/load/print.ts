import { type Load, SCENARIO } from "./model.ts";

const NAMES = {
  territory: "profil, membres",
  keys: "clés d’accès",
  journal: "journal du mois",
  idempotency: "idempotence",
  attendance: "émargement",
  quartier: "quartier, votes",
  register: "liste des logements",
  codes: "codes",
  ballots: "urne, bulletins",
  box: "urne, vote",
  "signing-key": "urne, clé de signature",
  capsules: "urne, capsules",
} as const;

const number = (value: number, digits = 1): string =>
  value.toLocaleString("fr-FR", { minimumFractionDigits: digits, maximumFractionDigits: digits });

const table = (partitions: Load["partitions"], vote: string): readonly string[] => [
  `${"partition".padEnd(24)}${"nombre".padStart(8)}${`écrit/${vote}`.padStart(14)}${`lu/${vote}`.padStart(12)}${"charge".padStart(10)}`,
  ...partitions.map(
    ({ family, partitions: count, writesPerMark, readsPerMark, share }) =>
      `${NAMES[family].padEnd(24)}${String(count).padStart(8)}${number(writesPerMark).padStart(14)}${number(readsPerMark).padStart(12)}${`${number(share * 100)} %`.padStart(10)}`,
  ),
];

export const printLoad = ({
  marksMeasured,
  marksPerSecond,
  partitions,
  marksPerSecondAtHalf,
}: Load): string =>
  [
    `Semaine de vote de ${SCENARIO.quartiers} quartiers d’un même territoire : ${number(marksPerSecond)} émargements à la seconde la plus chargée`,
    `(tout le monde vient, un quart en une heure, pointe à ${SCENARIO.burst} fois la moyenne). Unités mesurées sur ${marksMeasured} émargements.`,
    "",
    ...table(partitions, "émarg."),
    "",
    `La partition la plus chargée atteindrait la moitié de sa limite à ${number(marksPerSecondAtHalf, 0)} émargements par seconde.`,
  ].join("\n");

export const printOnlineLoad = ({ marksMeasured, partitions, marksPerSecondAtHalf }: Load): string =>
  [
    `La même semaine, tout le monde en ligne, de la lettre à l’urne. Unités mesurées sur ${marksMeasured} votants.`,
    "",
    ...table(partitions, "votant"),
    "",
    `La partition la plus chargée atteindrait la moitié de sa limite à ${number(marksPerSecondAtHalf, 0)} votants par seconde.`,
  ].join("\n");
