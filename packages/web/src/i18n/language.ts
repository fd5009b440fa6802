/** Languages of resident pages, French first: it is the source, and what is not translated falls back on it. */
export const LANGUAGES = ["fr", "en", "ar", "tr", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages of everything else. */
export const STAFF_LANGUAGES = ["fr", "en"] as const;
export type StaffLanguage = (typeof STAFF_LANGUAGES)[number];

export const isLanguage = (text: string): text is Language => LANGUAGES.some((known) => known === text);

export const isStaffLanguage = (language: Language): language is StaffLanguage =>
  STAFF_LANGUAGES.some((known) => known === language);

/** The language itself where pages for staff exist in it, French otherwise. */
export const staffLanguageOf = (language: Language): StaffLanguage =>
  isStaffLanguage(language) ? language : "fr";

export type Direction = "ltr" | "rtl";

export const directionOf = (language: Language): Direction => (language === "ar" ? "rtl" : "ltr");

/** Each language by its own name, as its speakers look for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fr: "Français",
  en: "English",
  ar: "العربية",
  tr: "Türkçe",
  pt: "Português",
};

/**
 * BCP 47 tags given to `Intl`. Arabic keeps European digits: they are those of the Maghreb, of the letters and of
 * the bills that residents hold.
 */
export const LOCALES: Readonly<Record<Language, string>> = {
  fr: "fr-FR",
  en: "en-GB",
  ar: "ar-u-nu-latn",
  tr: "tr-TR",
  pt: "pt-PT",
};
