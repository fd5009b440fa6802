import type { Crumb } from "../components/breadcrumbs.tsx";
import type { View } from "../components/render-page.tsx";
import { LANGUAGES } from "../i18n/language.ts";
import type { TerritoryCall } from "../routes/call.ts";
import { siteOf } from "./site-of.ts";

/** The frame of a page that anyone may read, in every language of residents. */
export const publicView = (
  call: TerritoryCall,
  about: { readonly title: string; readonly description?: string; readonly crumbs?: readonly Crumb[] },
): View => ({
  title: about.title,
  site: siteOf(call.territory, "public"),
  languages: LANGUAGES,
  breadcrumbs: about.crumbs ?? [],
  indexed: !call.territory.sandbox,
  ...(about.description ? { description: about.description } : {}),
});
