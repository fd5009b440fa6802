import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frenchText } from "./french-text.ts";

describe("French typography", () => {
  it.each([
    ["Que faire ?", "Que faire\u202F?"],
    ["Attention : lisez !", "Attention\u202F: lisez\u202F!"],
    ["dit « oui » ; puis", "dit «\u202Foui\u202F»\u202F; puis"],
    ["1 053 logements", "1\u202F053\u00A0logements"],
    ["7 jours, du 1er mai au 2 juin", "7\u00A0jours, du 1er\u00A0mai au 2\u00A0juin"],
    ["12 Mo au plus", "12\u00A0Mo au plus"],
    ["20 000 €", "20\u202F000\u00A0€"],
    ["9,6 % des voix", "9,6\u202F% des voix"],
    ["à 18 h 30", "à 18\u00A0h\u00A030"],
    ["l'article n° 42", "l’article n°\u00A042"],
    ["et puis...", "et puis…"],
    ["{done} logements sur {all}.", "{done}\u00A0logements sur {all}."],
  ])("%j becomes %j", (typed, expected) => {
    expect(frenchText(typed)).toBe(expected);
  });

  it.each([
    "https://exemple.fr/a?b=1",
    "12:30",
    "Why?",
    "a;b",
    "2027 50",
    "12 sur 20",
    "de 60 à 90",
    "3 d’entre eux",
    "{done} sur {all}",
    "{dwelling} est votre logement",
  ])("leaves %j as it is", (text) => {
    expect(frenchText(text)).toBe(text);
  });

  it("binds every number to the noun after it, and only to that, wherever they stand", () => {
    const nouns = ["jours", "logements", "élus", "ko", "œuvres", "Parisiens"];
    const words = ["sur", "à", "et", "de", "l’un", "d'abord"];
    const number = fc.nat({ max: 999 }).map(String);
    const counted = fc.record({ number, noun: fc.constantFrom(...nouns), word: fc.constantFrom(...words) });
    fc.assert(
      fc.property(fc.array(counted, { minLength: 1, maxLength: 5 }), (parts) => {
        const typed = frenchText(
          parts.map((one) => `${one.number} ${one.noun}, ${one.number} ${one.word}`).join(", "),
        );
        for (const one of parts) {
          expect(typed).toContain(`${one.number}\u00A0${one.noun},`);
          expect(typed).toContain(`${one.number} ${frenchText(one.word)}`);
        }
      }),
    );
  });

  it("changes nothing more when applied twice, and never a letter or a digit", () => {
    const signs = fc.constantFrom(...Array.from(" ;:!?»«€%h1234'.\u00A0\u202Fan°l"));
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 30 }), (text) => {
        const once = frenchText(text);
        expect(frenchText(once)).toBe(once);
        const letters = (from: string): string => from.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(once)).toBe(letters(text));
      }),
    );
  });
});
