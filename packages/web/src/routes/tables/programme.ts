import { ANY_MEMBER } from "@ipt/application/kernel/query.ts";
import { type Route, staff } from "../route.ts";

/** Pages of what the whole territory shares: conventions and budgets. */
export const programmeRoutes: readonly Route[] = [
  staff("/conventions", ANY_MEMBER, () => import("../../pages/coordination/conventions/list.tsx")),
  staff(
    "/conventions/nouvelle",
    ["coordinator"],
    () => import("../../pages/coordination/conventions/new.tsx"),
  ),
  staff(
    "/conventions/:convention",
    ["coordinator"],
    () => import("../../pages/coordination/conventions/edit.tsx"),
  ),
  staff(
    "/conventions/:convention/prix",
    ["coordinator"],
    () => import("../../pages/coordination/conventions/price.tsx"),
  ),
  staff("/budgets", ANY_MEMBER, () => import("../../pages/coordination/budgets/list.tsx")),
  staff("/budgets/nouveau", ["coordinator"], () => import("../../pages/coordination/budgets/new.tsx")),
  staff("/budgets/:year", ANY_MEMBER, () => import("../../pages/coordination/budgets/detail.tsx")),
  staff(
    "/budgets/:year/modifier",
    ["coordinator"],
    () => import("../../pages/coordination/budgets/edit.tsx"),
  ),
  staff(
    "/budgets/:year/subvention",
    ["coordinator"],
    () => import("../../pages/coordination/budgets/grant.tsx"),
  ),
  staff(
    "/budgets/:year/subventions/:grant/depense",
    ["coordinator"],
    () => import("../../pages/coordination/budgets/spending.tsx"),
  ),
];
