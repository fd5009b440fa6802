import { open, type Route } from "../route.ts";

/** Pages for residents, that anyone may read. */
export const residentRoutes: readonly Route[] = [
  open("/quartiers/:quartier", () => import("../../pages/resident/quartier.tsx")),
];
