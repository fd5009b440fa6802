import { isLanguage, type Language } from "./language.ts";

export type LocalisedPath = { readonly language: Language; readonly path: string };

/**
 * Reads the language off an address: `/ar/quartiers` is `/quartiers` in Arabic, an address without a prefix is
 * French. `/fr/…` is no address of the site, so that each page has only one.
 */
export const readPathLanguage = (pathname: string): LocalisedPath => {
  const [, prefix = "", rest = ""] = /^\/([a-z]{2})(\/.*)?$/.exec(pathname) ?? [];
  if (prefix === "fr" || !isLanguage(prefix)) return { language: "fr", path: pathname };
  return { language: prefix, path: rest === "" ? "/" : rest };
};

/** The address of a path (starting with `/`) in a language. */
export const localisePath = (path: string, language: Language): string => {
  if (language === "fr") return path;
  return path === "/" ? `/${language}` : `/${language}${path}`;
};
