import type { Route } from "./route.ts";
import { contentRoutes } from "./tables/content.ts";
import { coordinationRoutes } from "./tables/coordination.ts";
import { onboardingRoutes } from "./tables/onboarding.ts";
import { operatorRoutes } from "./tables/operator.ts";
import { partnerRoutes } from "./tables/partner.ts";
import { programmeRoutes } from "./tables/programme.ts";
import { quartierRoutes } from "./tables/quartiers.ts";
import { residentRoutes } from "./tables/resident.ts";
import { settingsRoutes } from "./tables/settings.ts";
import { siteRoutes } from "./tables/site.ts";
import { voteRoutes } from "./tables/votes.ts";

/**
 * Every page, most particular first: fixed paths before those that begin with a territory's name. A new part of the
 * site adds its own table under `tables/`.
 */
export const ROUTES: readonly Route[] = [
  ...siteRoutes,
  ...onboardingRoutes,
  ...operatorRoutes,
  ...coordinationRoutes,
  ...partnerRoutes,
  ...programmeRoutes,
  ...quartierRoutes,
  ...contentRoutes,
  ...voteRoutes,
  ...settingsRoutes,
  ...residentRoutes,
];
