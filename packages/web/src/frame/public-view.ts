import type { Crumb } from "../components/breadcrumbs.tsx";
import type { View } from "../components/render-page.tsx";
import type { NavigationItem } from "../components/service-navigation.tsx";
import type { TerritoryCall } from "../routes/call.ts";
import { siteOf } from "./site-of.ts";

/** The frame of a page that anyone may read, in the languages that the territory chose. */
export const publicView = (
  call: TerritoryCall,
  about: {
    readonly title: string;
    readonly description?: string;
    readonly crumbs?: readonly Crumb[];
    readonly navigation?: readonly NavigationItem[];
  },
): View => ({
  title: about.title,
  site: siteOf(call.territory, "public"),
  languages: call.territory.languages,
  navigation: about.navigation ?? [],
  breadcrumbs: about.crumbs ?? [],
  indexed: !call.territory.sandbox,
  ...(about.description ? { description: about.description } : {}),
});
