import type { Crumb } from "../../components/breadcrumbs.tsx";
import type { Page } from "../../components/page-context.ts";
import type { View } from "../../components/render-page.tsx";
import { PRODUCT_SITE } from "../../components/site.ts";
import { incidentTexts } from "./incident-texts.ts";
import { operatorTexts } from "./texts.ts";

export const OPERATION = "/exploitation";

export const INCIDENTS = `${OPERATION}/incidents`;

/** The page of one territory in the operator's part. */
export const filePath = (territory: string, path = ""): string =>
  `${OPERATION}/territoires/${territory}${path}`;

/** The frame of the operator's pages. */
export const operatorView = (
  page: Page,
  about: { readonly title: string; readonly crumbs?: readonly Crumb[] },
): View => {
  const t = operatorTexts(page);
  const sections = [
    { text: t.sections.territories, path: OPERATION, below: `${OPERATION}/territoires` },
    { text: t.sections.health, path: `${OPERATION}/sante` },
    { text: incidentTexts(page).section, path: INCIDENTS },
    { text: t.sections.templates, path: `${OPERATION}/modeles` },
    { text: t.sections.limits, path: `${OPERATION}/limites` },
  ];
  return {
    title: about.title,
    site: { ...PRODUCT_SITE, home: OPERATION },
    navigation: sections.map(({ text, path, below = path }) => {
      const current = page.path === path ? "page" : page.path.startsWith(`${below}/`) ? "section" : null;
      return { text, path, ...(current ? { current } : {}) };
    }),
    breadcrumbs: about.crumbs ?? [],
  };
};
