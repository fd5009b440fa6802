import { type Language, LOCALES } from "./language.ts";

type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const rules = new Map<Language, Intl.PluralRules>();

/** The form that a count takes in a language (Unicode CLDR categories); `other` stands for those not given. */
export const plural = (language: Language, count: number, forms: Forms): string => {
  const known = rules.get(language) ?? new Intl.PluralRules(LOCALES[language]);
  rules.set(language, known);
  return forms[known.select(count)] ?? forms.other;
};
