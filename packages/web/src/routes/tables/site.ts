import { type Route, site } from "../route.ts";

/** Pages of the product itself. */
export const siteRoutes: readonly Route[] = [
  site("/", "anyone", () => import("../../pages/home/home.tsx")),
  site("/espace", "signed-in", () => import("../../pages/space/choose-territory.tsx")),
];
