import { type Route, site, staff } from "../route.ts";

/** How a city opens its space by itself. */
export const onboardingRoutes: readonly Route[] = [
  site("/commencer", "anyone", () => import("../../pages/onboarding/begin.tsx")),
  site("/commencer/territoire", "signed-in", () => import("../../pages/onboarding/find.tsx")),
  site("/commencer/demande", "signed-in", () => import("../../pages/onboarding/request.tsx")),
  staff("/demande", ["coordinator", "operator"], () => import("../../pages/onboarding/state.tsx")),
];
