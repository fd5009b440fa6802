/** A text for each plural form of its count, written `%{count}`. */
type Counted = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const charactersUnder: Counted = {
  one: "Il vous reste %{count} caractère",
  other: "Il vous reste %{count} caractères",
};

const charactersOver: Counted = {
  one: "Vous avez %{count} caractère de trop",
  other: "Vous avez %{count} caractères de trop",
};

export const forms = {
  /** Before the page's title when something is refused, so that the tab and a screen reader say it first. */
  errorInTitle: "Erreur : ",
  errorPrefix: "Erreur :",
  errorTitle: "À corriger avant d'envoyer",
  optional: "(facultatif)",
  day: "Jour",
  month: "Mois",
  year: "Année",
  euros: "euros",
  choose: "Choisissez",
  change: "Modifier",
  notGiven: "Non renseigné",
  continue: "Continuer",
  save: "Enregistrer",
  send: "Envoyer",
  cancel: "Annuler",
  search: "Chercher",
  start: "Commencer",
  accepted: (kinds: string) => `Formats acceptés : ${kinds}`,
  atMost: (size: string) => `${size} au plus`,
  charactersUnder,
  charactersOver,
  atMostCharacters: (limit: string) => `${limit} caractères au plus`,
  refusals: {
    about: (label: string, reason: string) => `${label} : ${reason}`,
    missing: "Ce champ est obligatoire.",
    choose: "Choisissez une réponse.",
    date: "Écrivez une date qui existe : jour, mois et année, par exemple 3 5 2027.",
    money: "Écrivez un montant en euros, par exemple 1,24.",
    number: "Écrivez un nombre, par exemple 12.",
  },
};

export type FormMessages = typeof forms;
