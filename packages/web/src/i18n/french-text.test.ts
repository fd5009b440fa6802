import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frenchText } from "./french-text.ts";

describe("French typography", () => {
  it.each([
    ["Que faire ?", "Que faire\u202F?"],
    ["Attention : lisez !", "Attention\u202F: lisez\u202F!"],
    ["dit « oui » ; puis", "dit «\u202Foui\u202F»\u202F; puis"],
    ["1 053 logements", "1\u202F053 logements"],
    ["20 000 €", "20\u202F000\u00A0€"],
    ["9,6 % des voix", "9,6\u202F% des voix"],
    ["à 18 h 30", "à 18\u00A0h\u00A030"],
    ["l'article n° 42", "l’article n°\u00A042"],
    ["et puis...", "et puis…"],
  ])("%j becomes %j", (typed, expected) => {
    expect(frenchText(typed)).toBe(expected);
  });

  it.each(["https://exemple.fr/a?b=1", "12:30", "Why?", "a;b", "2027 50"])("leaves %j as it is", (text) => {
    expect(frenchText(text)).toBe(text);
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
