import { readPathLanguage } from "@ipt/web/i18n/path-language.ts";

/** The territory that a page's address names, when its route says that it names one. */
export const territoryOfPage =
  (routeOf: (method: string, path: string) => string | null) =>
  (path: string): string | null => {
    const route = routeOf("GET", path) ?? routeOf("POST", path) ?? "";
    const [, first = "", second = ""] = readPathLanguage(path).path.split("/");
    if (route.startsWith("/espace/:territory")) return second;
    return route.startsWith("/:territory") ? first : null;
  };
