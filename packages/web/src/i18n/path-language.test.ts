import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "./language.ts";
import { localisePath, readPathLanguage } from "./path-language.ts";

const paths = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 4 })
  .map((parts) => `/${parts.join("/")}`);

describe("languages in addresses", () => {
  it.each([
    ["/", { language: "fr", path: "/" }],
    ["/ar", { language: "ar", path: "/" }],
    ["/ar/", { language: "ar", path: "/" }],
    ["/tr/brest/keredern", { language: "tr", path: "/brest/keredern" }],
    ["/arles", { language: "fr", path: "/arles" }],
    ["/fr/brest", { language: "fr", path: "/fr/brest" }],
    ["/AR/brest", { language: "fr", path: "/AR/brest" }],
  ])("%s is read as %j", (address, expected) => {
    expect(readPathLanguage(address)).toEqual(expected);
  });

  it("give back the language and the path they were made of", () => {
    fc.assert(
      fc.property(paths, fc.constantFrom(...LANGUAGES), (path, language) => {
        fc.pre(readPathLanguage(path).language === "fr");
        expect(readPathLanguage(localisePath(path, language))).toEqual({ language, path });
      }),
    );
  });
});
