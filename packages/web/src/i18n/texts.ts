import type { Page } from "../components/page-context.ts";
import { frenchText } from "./french-text.ts";
import { type Language, staffLanguageOf } from "./language.ts";
import { typeset } from "./typeset.ts";

/**
 * Texts of one page or one part of the site, kept beside it and loaded with it. The French ones give the type, so a
 * text missing in the other language does not compile.
 */
export const staffTexts = <T extends object>(fr: T, en: T): ((page: Page) => T) => {
  const texts = { fr: typeset(fr, frenchText), en };
  return (page) => texts[staffLanguageOf(page.language)];
};

/** The same for what residents read, in every language. */
export const residentTexts = <T extends object>(
  fr: T,
  others: Readonly<Record<Exclude<Language, "fr">, T>>,
) => {
  const texts: Readonly<Record<Language, T>> = { fr: typeset(fr, frenchText), ...others };
  return (page: Page): T => texts[page.language];
};
