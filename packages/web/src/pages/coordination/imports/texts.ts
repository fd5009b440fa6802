import type { DataImport, ImportKind, importState } from "@ipt/domain/territory/data-import.ts";
import type { Tone } from "../../../components/tag.tsx";
import { englishCount, frenchCount } from "../../../i18n/counted.ts";
import { staffTexts } from "../../../i18n/texts.ts";

export type ImportState = ReturnType<typeof importState>;

export const IMPORT_TONES = {
  running: "info",
  done: "good",
  refused: "bad",
  interrupted: "warn",
} as const satisfies Record<ImportState, Tone>;

const kindsFr: Readonly<Record<ImportKind, string>> = {
  register: "Registre des logements",
  activities: "Activités",
  contracts: "Contrats",
  subscriptions: "Abonnés individuels",
  "computer-orders": "Commandes d'ordinateurs",
};
const kindsEn: Readonly<Record<ImportKind, string>> = {
  register: "Dwelling register",
  activities: "Activities",
  contracts: "Contracts",
  subscriptions: "Individual subscribers",
  "computer-orders": "Computer orders",
};

const many = (count: string): boolean => count !== "0" && count !== "1";

export const importTexts = staffTexts(
  {
    title: "Imports",
    lead: "Les fichiers envoyés ces trois derniers mois : où ils en sont, ce qu'ils ont donné, ce qui est à corriger.",
    none: "Aucun import",
    noneBody:
      "Un registre de logements ou un fichier déposé se retrouvera ici, avec son avancement et son résultat.",
    ofQuartier: "Derniers imports de ce quartier",
    all: "Tous les imports",
    kinds: kindsFr,
    states: {
      running: "En cours",
      done: "Terminé",
      refused: "Refusé",
      interrupted: "Interrompu",
    } satisfies Record<ImportState, string>,
    headings: {
      running: "Import en cours",
      done: "Import terminé",
      refused: "Import refusé",
      interrupted: "Import interrompu",
    } satisfies Record<ImportState, string>,
    sent: "Envoyé le",
    file: "Fichier",
    quartier: "Quartier",
    by: "Par",
    state: "État",
    finished: "Terminé le",
    lines: "Lignes",
    of: (done: string, total: string) => `${done} sur ${total}`,
    bar: "Avancement de l'import",
    sending: "Envoi du fichier…",
    progress: (done: string, total: string) => `${done} lignes enregistrées sur ${total}.`,
    leave: "Vous pouvez quitter cette page : l'import continue, et se retrouve ici.",
    refresh: "Actualiser",
    doneRegister: (count: string) => frenchCount(count, "logement importé.", "logements importés."),
    doneLines: (count: string) => frenchCount(count, "ligne enregistrée.", "lignes enregistrées."),
    vacant: "Dont vacants, exclus de la base",
    same: "Ce fichier est enregistré une fois pour toutes : envoyé de nouveau, il n'enregistre rien de plus.",
    refusedRegister:
      "Rien n'a été importé : la liste en vigueur n'a pas changé. Corrigez ces lignes, puis envoyez le fichier.",
    refusedLines: "Rien n'a été enregistré. Corrigez ces lignes dans votre tableur, puis déposez le fichier.",
    refusedOnTheWay: (done: string) =>
      many(done)
        ? `Les ${done} premières lignes sont enregistrées. Retirez-les du fichier, corrigez la ligne ci-dessous, puis déposez le reste.`
        : `La première ligne est enregistrée. Retirez-la du fichier, corrigez la ligne ci-dessous, puis déposez le reste.`,
    withoutValues: "Ce qui était écrit dans ces cases n'est pas gardé.",
    interruptedRegister:
      "Le travail s'est arrêté en route et rien n'a changé : la liste en vigueur est celle d'avant. Envoyez de nouveau le fichier ; rien ne comptera deux fois.",
    interruptedLines: (done: string, total: string) =>
      `Le travail s'est arrêté en route après au moins ${done} lignes sur ${total}. Déposez de nouveau le même fichier, sans y toucher : l'enregistrement reprend où il en était et rien ne compte deux fois.`,
    again: {
      running: "",
      done: "Envoyer un autre fichier",
      refused: "Envoyer le fichier corrigé",
      interrupted: "Envoyer de nouveau le fichier",
    } satisfies Record<ImportState, string>,
    toRegister: "Voir le registre",
    toLines: "Revenir aux fichiers à déposer",
    errors: "À corriger, ligne par ligne",
    line: "Ligne",
    lineOf: (line: string) => `Ligne ${line}`,
    column: "Colonne",
    problem: "À corriger",
    more: (count: string) => `Seules les ${count} premières erreurs sont gardées.`,
    names: {
      "quartier-missing": "Écrivez le quartier.",
      "quartier-unknown": "Aucun quartier ne porte ce nom.",
      "partner-not-yours": "Vous n'écrivez pas pour ce partenaire.",
    },
  },
  {
    title: "Imports",
    lead: "Files sent in the last three months: how far they are, what came of them, what to mend.",
    none: "No import",
    noneBody: "A dwelling register or a dropped file will be found here, with its progress and its result.",
    ofQuartier: "Last imports of this quartier",
    all: "All imports",
    kinds: kindsEn,
    states: { running: "Under way", done: "Done", refused: "Refused", interrupted: "Interrupted" },
    headings: {
      running: "Import under way",
      done: "Import done",
      refused: "Import refused",
      interrupted: "Import interrupted",
    },
    sent: "Sent on",
    file: "File",
    quartier: "Quartier",
    by: "By",
    state: "State",
    finished: "Finished on",
    lines: "Lines",
    of: (done: string, total: string) => `${done} of ${total}`,
    bar: "Progress of the import",
    sending: "Sending the file…",
    progress: (done: string, total: string) => `${done} lines saved of ${total}.`,
    leave: "You may leave this page: the import goes on, and is found again here.",
    refresh: "Refresh",
    doneRegister: (count: string) => englishCount(count, "dwelling imported.", "dwellings imported."),
    doneLines: (count: string) => englishCount(count, "line saved.", "lines saved."),
    vacant: "Vacant ones, left out of the base",
    same: "This file is saved once and for all: sent again, it saves nothing more.",
    refusedRegister:
      "Nothing was imported: the list in force has not changed. Mend these lines, then send the file.",
    refusedLines: "Nothing was saved. Mend these lines in your spreadsheet, then drop the file.",
    refusedOnTheWay: (done: string) =>
      many(done)
        ? `The first ${done} lines are saved. Take them out of the file, mend the line below, then drop the rest.`
        : `The first line is saved. Take it out of the file, mend the line below, then drop the rest.`,
    withoutValues: "What was written in these cells is not kept.",
    interruptedRegister:
      "The work stopped on the way and nothing has changed: the list in force is the one before. Send the file again; nothing will count twice.",
    interruptedLines: (done: string, total: string) =>
      `The work stopped on the way after at least ${done} lines of ${total}. Drop the same file again, untouched: saving goes on from where it was and nothing counts twice.`,
    again: {
      running: "",
      done: "Send another file",
      refused: "Send the mended file",
      interrupted: "Send the file again",
    },
    toRegister: "See the register",
    toLines: "Back to the files to drop",
    errors: "To be mended, line by line",
    line: "Line",
    lineOf: (line: string) => `Line ${line}`,
    column: "Column",
    problem: "To be mended",
    more: (count: string) => `Only the first ${count} errors are kept.`,
    names: {
      "quartier-missing": "Write the quartier.",
      "quartier-unknown": "No quartier has this name.",
      "partner-not-yours": "You do not write for this partner.",
    },
  },
);

/** Hundredths done, short of the whole until it is. */
export const hundredthsOf = ({ done, total, status }: DataImport): number =>
  status === "done" ? 100 : Math.min(99, Math.floor((done / Math.max(1, total)) * 100));
