import type { Territory } from "@ipt/domain/territory/territory.ts";
import type { Site } from "../components/site.ts";
import { DEFAULT_THEME } from "../theme/theme.ts";

/** Whose pages these are. Staff go home to their space, residents to the city's page. */
export const siteOf = (territory: Territory, part: "space" | "public"): Site => ({
  name: territory.name,
  home: part === "space" ? `/espace/${territory.id}` : `/${territory.id}`,
  base: `/${territory.id}`,
  theme: {
    brand: territory.theme.brand ?? DEFAULT_THEME.brand,
    logo: territory.theme.logo && {
      src: `/${territory.id}/logo/${territory.theme.logo.version}`,
      alt: territory.theme.logo.alt,
    },
  },
  accessibility: territory.accessibility,
});
