import type { Crumb } from "../components/breadcrumbs.tsx";
import type { Page } from "../components/page-context.ts";
import type { View } from "../components/render-page.tsx";
import type { TerritoryCall } from "../routes/call.ts";
import { navigationOf } from "./navigation.ts";
import { siteOf } from "./site-of.ts";

/** Said on every page of a territory that is not simply open; its own page tells the rest. */
const standingOf = (page: Page, call: TerritoryCall): NonNullable<View["standing"]> | null => {
  const { status } = call.territory;
  const path = inSpace(call, "/demande");
  if (status === "active" || page.path === path) return null;
  const { standing } = page.staff.staff;
  return { text: standing[status], path, link: standing.more };
};

/** The frame of a page of a territory's space: its colours, the parts its reader may open, where it stands. */
export const staffView = (
  page: Page,
  call: TerritoryCall,
  about: { readonly title: string; readonly crumbs?: readonly Crumb[] },
): View => ({
  title: about.title,
  site: siteOf(call.territory, "space"),
  navigation: navigationOf(page, call.territory.id, call.ctx.actor),
  breadcrumbs: about.crumbs ?? [],
  standing: standingOf(page, call),
});

/** The address of a page of this territory's space. */
export const inSpace = (call: TerritoryCall, path = ""): string => `/espace/${call.territory.id}${path}`;
