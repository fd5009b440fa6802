import type { Page } from "../../../components/page-context.ts";
import type { View } from "../../../components/render-page.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { settingsTexts } from "./texts.ts";

type Crumb = { readonly text: string; readonly path: string };

/** The frame of a settings page, with the way back to all settings. */
export const settingsView = (
  page: Page,
  call: TerritoryCall,
  title: string,
  crumbs: readonly Crumb[] = [],
): View =>
  staffView(page, call, {
    title,
    crumbs: [{ text: settingsTexts(page).title, path: inSpace(call, "/reglages") }, ...crumbs],
  });
