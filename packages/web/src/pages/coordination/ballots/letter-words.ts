import { frenchText } from "../../../i18n/french-text.ts";
import type { Language } from "../../../i18n/language.ts";
import { typeset } from "../../../i18n/typeset.ts";

/** What a letter says: in French, whatever the language of who prints it. */
export const letterWords = typeset(
  {
    kicker: "Vote sur l'accès à Internet",
    to: "Aux occupants du logement",
    ref: "Identifiant",
    dates: (from: string, to: string) => `Vous pouvez voter du ${from} au ${to}.`,
    charge: (price: string) =>
      `Si le oui l'emporte, ${price} s'ajoutent chaque mois aux charges de tous les logements du quartier.`,
    online: "Voter en ligne",
    scan: "Scannez ce carré avec votre téléphone, ou allez à cette adresse :",
    code: "et écrivez ce code :",
    paper: "Voter sur papier",
    paperBody:
      "Venez au bureau de vote avec cette lettre, pendant les dates du vote. Sans lettre, le bureau cherche votre logement sur la liste.",
    help: "Une question, besoin d'aide ?",
    noHelp: "Adressez-vous à votre bailleur.",
    one: "Un logement, une voix : le premier vote enregistré compte. Ce code vaut une voix, ne le donnez à personne. Personne ne peut savoir ce que vous avez voté.",
  },
  frenchText,
);

/** One line for who does not read French: what this letter is, and that the page speaks their language. */
export const LETTER_LINES: Readonly<Record<Exclude<Language, "fr">, string>> = {
  en: "This letter lets your home vote on internet access. Scan the square: the page can be read in English.",
  ar: "تتيح هذه الرسالة لمسكنكم التصويت على الوصول إلى الإنترنت. امسحوا المربع: الصفحة متوفرة بالعربية.",
  tr: "Bu mektup, evinizin internet erişimi için oy vermesini sağlar. Kareyi tarayın: sayfa Türkçe okunabilir.",
  pt: "Esta carta permite à sua casa votar sobre o acesso à internet. Leia o quadrado: a página existe em português.",
};
