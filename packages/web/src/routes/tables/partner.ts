import type { Allowed } from "@ipt/application/kernel/actor.ts";
import { ANY_MEMBER } from "@ipt/application/kernel/query.ts";
import { type Route, staff } from "../route.ts";

const CONTRIBUTORS: readonly Allowed[] = ["coordinator", "partner-contributor"];

/** Pages of those who work for a partner: what waits for them, what they report, in bulk or by their own software. */
export const partnerRoutes: readonly Route[] = [
  staff("/bienvenue", ANY_MEMBER, () => import("../../pages/partner/welcome.tsx")),
  staff("/a-faire", ANY_MEMBER, () => import("../../pages/partner/tasks.tsx")),
  staff("/deposer", CONTRIBUTORS, () => import("../../pages/partner/drop/subjects-page.tsx")),
  staff("/deposer/:subject", CONTRIBUTORS, () => import("../../pages/partner/drop/drop.tsx")),
  staff("/deposer/:subject/modele.csv", CONTRIBUTORS, () => import("../../pages/partner/drop/template.ts")),
  staff("/quartiers/:quartier/charge", ANY_MEMBER, () => import("../../pages/partner/charge.tsx")),
  staff("/developpeurs", ANY_MEMBER, () => import("../../pages/partner/developers.tsx")),
];
