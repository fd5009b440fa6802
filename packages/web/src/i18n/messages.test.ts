import { describe, expect, it } from "vitest";
import { frenchText } from "./french-text.ts";
import { LANGUAGES } from "./language.ts";
import { MESSAGES, STAFF_MESSAGES } from "./messages.ts";

type Leaf = readonly [path: string, text: string];

const leaves = (value: unknown, path: string): readonly Leaf[] => {
  if (typeof value === "string") return [[path, value]];
  // Arguments that are numbers or texts alike: 2 is both an integer and a printable text.
  if (typeof value === "function") return leaves(Reflect.apply(value, undefined, [2, 2]), path);
  if (typeof value !== "object" || value === null) return [[path, `not a text: ${String(value)}`]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
};

describe("the catalogues", () => {
  it.each(LANGUAGES)("say everything in %s, except what may be empty", (language) => {
    const empty = leaves(MESSAGES[language], language).filter(([, text]) => text.trim() === "");
    expect(empty.filter(([path]) => !path.endsWith(".unreviewed"))).toEqual([]);
  });

  it("are typeset in French, lists and functions included", () => {
    const texts = [...leaves(MESSAGES.fr, "fr"), ...leaves(STAFF_MESSAGES.fr, "staff")];
    expect(texts.filter(([, text]) => frenchText(text) !== text)).toEqual([]);
    expect(MESSAGES.fr.stages.next("Vote")).toBe("Ensuite\u202F: Vote");
    expect(Array.isArray(MESSAGES.fr.pages.home.steps)).toBe(true);
  });

  it("keep French out of the other languages' most visible texts", () => {
    const { home } = MESSAGES.fr.pages;
    for (const language of LANGUAGES.filter((one) => one !== "fr"))
      expect(MESSAGES[language].pages.home.title).not.toBe(home.title);
  });

  it("say that a translation was not proofread wherever nobody recorded that it was", () => {
    expect(LANGUAGES.filter((language) => MESSAGES[language].frame.unreviewed !== "")).toEqual([
      "ar",
      "tr",
      "pt",
    ]);
  });
});
