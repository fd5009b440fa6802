import { type Route, site } from "../route.ts";

const operator = (path: string, load: Parameters<typeof site>[2]): Route =>
  site(`/exploitation${path}`, ["operator"], load);
const territory = (path: string, load: Parameters<typeof site>[2]): Route =>
  operator(`/territoires/:territory${path}`, load);

/** Pages of those who run the platform. */
export const operatorRoutes: readonly Route[] = [
  operator("", () => import("../../pages/operator/list.tsx")),
  operator("/sante", () => import("../../pages/operator/health.tsx")),
  operator("/modeles", () => import("../../pages/operator/templates.tsx")),
  operator("/limites", () => import("../../pages/operator/limits.tsx")),
  operator("/incidents", () => import("../../pages/operator/incidents.tsx")),
  operator("/incidents/nouveau", () => import("../../pages/operator/new-incident.tsx")),
  operator("/nouveau", () => import("../../pages/operator/new-territory.tsx")),
  territory("", () => import("../../pages/operator/file.tsx")),
  territory("/accepter", () => import("../../pages/operator/accept.tsx")),
  territory("/refuser", () => import("../../pages/operator/refuse.tsx")),
  territory("/suspendre", () => import("../../pages/operator/suspend.tsx")),
  territory("/retablir", () => import("../../pages/operator/resume.tsx")),
  territory("/incidents/:incident", () => import("../../pages/operator/incident.tsx")),
  territory("/quotas", () => import("../../pages/operator/quotas.tsx")),
  territory("/effacer", () => import("../../pages/operator/erase.tsx")),
  territory("/effacer/confirmer", () => import("../../pages/operator/erase-confirm.tsx")),
];
