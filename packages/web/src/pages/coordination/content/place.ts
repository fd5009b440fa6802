import type { Crumb } from "../../../components/breadcrumbs.tsx";
import type { Page } from "../../../components/page-context.ts";
import type { View } from "../../../components/render-page.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { contentTexts } from "./texts.ts";

/** The address of a page of the quartier's content. */
export const inContent = (call: TerritoryCall, path = ""): string => inQuartier(call, `/contenus${path}`);

/** The frame of a page below the quartier's content. */
export const contentView = (
  page: Page,
  call: TerritoryCall,
  title: string,
  crumbs: readonly Crumb[] = [],
): View =>
  staffView(page, call, {
    title,
    crumbs: [{ text: contentTexts(page).title, path: inContent(call) }, ...crumbs],
  });
