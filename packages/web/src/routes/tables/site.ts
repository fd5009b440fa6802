import { type Route, site } from "../route.ts";

/** Pages of the product itself. */
export const siteRoutes: readonly Route[] = [
  site("/", "anyone", () => import("../../pages/home/home.tsx")),
  site("/espace", "signed-in", () => import("../../pages/space/choose-territory.tsx")),
  site("/connexion/:problem", "anyone", () => import("../../pages/errors/sign-in-problem.ts")),
  site("/etat", "anyone", () => import("../../pages/status/status.tsx")),
  site("/status", "anyone", () => import("../../pages/status/status-alias.ts")),
  site("/.well-known/security.txt", "anyone", () => import("../../pages/status/security-text.ts")),
  site("/accessibilite", "anyone", async () => ({
    page: (await import("../../pages/legal/accessibility.tsx")).sitePage,
  })),
  site("/mentions-legales", "anyone", async () => ({
    page: (await import("../../pages/legal/notice.tsx")).sitePage,
  })),
  site("/donnees-personnelles", "anyone", async () => ({
    page: (await import("../../pages/legal/personal-data.tsx")).sitePage,
  })),
  site("/contact", "anyone", async () => ({
    page: (await import("../../pages/legal/contact.tsx")).sitePage,
  })),
];
