/** Words of the source file, which is in English, as residents read them. */
const WORDS: Readonly<Record<string, string>> = {
  TV: "télévision",
  "incoming telephony": "réception d’appels",
  "tenants-vote": "Vote des locataires",
  "experiment-start": "Début de l’expérimentation",
};

export const wordInFrench = (word: string): string => WORDS[word] ?? word;

export const inFrench = (words: readonly string[] | undefined): string[] => (words ?? []).map(wordInFrench);
