import type { Allowed } from "@ipt/application/kernel/actor.ts";
import { ANY_MEMBER } from "@ipt/application/kernel/query.ts";
import { type Route, staff } from "../route.ts";

const COORDINATOR: readonly Allowed[] = ["coordinator"];
const CONTRIBUTORS: readonly Allowed[] = ["coordinator", "partner-contributor"];
const WITH_LANDLORD: readonly Allowed[] = ["coordinator", "landlord-agent"];
const WITH_BUREAU: readonly Allowed[] = ["coordinator", "landlord-agent", "bureau-member"];
const WITH_PARTNERS: readonly Allowed[] = ["coordinator", "landlord-agent", "partner-contributor"];

/** Pages of one quartier: where it stands, its gates, and everything recorded on the way to its vote and launch. */
export const quartierRoutes: readonly Route[] = [
  staff("/quartiers", ANY_MEMBER, () => import("../../pages/coordination/quartiers/list.tsx")),
  staff("/quartiers/nouveau", COORDINATOR, () => import("../../pages/coordination/quartiers/new.tsx")),
  staff("/quartiers/:quartier", ANY_MEMBER, () => import("../../pages/coordination/quartiers/workspace.tsx")),
  staff(
    "/quartiers/:quartier/modifier",
    COORDINATOR,
    () => import("../../pages/coordination/quartiers/edit.tsx"),
  ),
  staff(
    "/quartiers/:quartier/commencer",
    COORDINATOR,
    () => import("../../pages/coordination/quartiers/start.tsx"),
  ),
  staff(
    "/quartiers/:quartier/publier",
    COORDINATOR,
    () => import("../../pages/coordination/quartiers/publish.tsx"),
  ),
  staff(
    "/quartiers/:quartier/franchir",
    COORDINATOR,
    () => import("../../pages/coordination/quartiers/gate.tsx"),
  ),
  staff(
    "/quartiers/:quartier/deroger/:requirement",
    COORDINATOR,
    () => import("../../pages/coordination/quartiers/derogate.tsx"),
  ),
  staff(
    "/quartiers/:quartier/calendrier",
    ANY_MEMBER,
    () => import("../../pages/coordination/planner/plan.tsx"),
  ),
  staff(
    "/quartiers/:quartier/calendrier/proposer",
    COORDINATOR,
    () => import("../../pages/coordination/planner/wish.tsx"),
  ),
  staff(
    "/quartiers/:quartier/calendrier/dates",
    COORDINATOR,
    () => import("../../pages/coordination/planner/dates.tsx"),
  ),
  staff(
    "/quartiers/:quartier/reunions",
    ANY_MEMBER,
    () => import("../../pages/coordination/meetings/list.tsx"),
  ),
  staff(
    "/quartiers/:quartier/reunions/nouvelle",
    COORDINATOR,
    () => import("../../pages/coordination/meetings/new.tsx"),
  ),
  staff(
    "/quartiers/:quartier/information",
    ANY_MEMBER,
    () => import("../../pages/coordination/information/list.tsx"),
  ),
  staff(
    "/quartiers/:quartier/information/nouvelle",
    WITH_PARTNERS,
    () => import("../../pages/coordination/information/new.tsx"),
  ),
  staff(
    "/quartiers/:quartier/information/:action/preuve",
    WITH_PARTNERS,
    () => import("../../pages/coordination/information/evidence.tsx"),
  ),
  staff(
    "/quartiers/:quartier/notification",
    WITH_LANDLORD,
    () => import("../../pages/coordination/information/notification.tsx"),
  ),
  staff(
    "/quartiers/:quartier/registre",
    ANY_MEMBER,
    () => import("../../pages/coordination/registers/detail.tsx"),
  ),
  staff(
    "/quartiers/:quartier/registre/importer",
    WITH_LANDLORD,
    () => import("../../pages/coordination/registers/import.tsx"),
  ),
  staff(
    "/quartiers/:quartier/registre/figer",
    WITH_LANDLORD,
    () => import("../../pages/coordination/registers/freeze.tsx"),
  ),
  staff(
    "/quartiers/:quartier/registre/logements",
    WITH_BUREAU,
    () => import("../../pages/coordination/registers/dwellings.tsx"),
  ),
  staff(
    "/quartiers/:quartier/lancements",
    ANY_MEMBER,
    () => import("../../pages/coordination/launches/list.tsx"),
  ),
  staff(
    "/quartiers/:quartier/lancements/nouveau",
    COORDINATOR,
    () => import("../../pages/coordination/launches/new.tsx"),
  ),
  staff(
    "/quartiers/:quartier/accompagnement",
    ANY_MEMBER,
    () => import("../../pages/coordination/accompaniment/hub.tsx"),
  ),
  staff(
    "/quartiers/:quartier/activites",
    ANY_MEMBER,
    () => import("../../pages/coordination/activities/list.tsx"),
  ),
  staff(
    "/quartiers/:quartier/activites/nouvelle",
    CONTRIBUTORS,
    () => import("../../pages/coordination/activities/new.tsx"),
  ),
  staff(
    "/quartiers/:quartier/activites/:activity",
    CONTRIBUTORS,
    () => import("../../pages/coordination/activities/edit.tsx"),
  ),
  staff(
    "/quartiers/:quartier/contrats",
    ANY_MEMBER,
    () => import("../../pages/coordination/contracts/list.tsx"),
  ),
  staff(
    "/quartiers/:quartier/contrats/nouveau",
    CONTRIBUTORS,
    () => import("../../pages/coordination/contracts/new.tsx"),
  ),
  staff(
    "/quartiers/:quartier/contrats/:contract",
    CONTRIBUTORS,
    () => import("../../pages/coordination/contracts/edit.tsx"),
  ),
  staff(
    "/quartiers/:quartier/abonnes",
    CONTRIBUTORS,
    () => import("../../pages/coordination/contracts/declare.tsx"),
  ),
  staff(
    "/quartiers/:quartier/ordinateurs",
    ANY_MEMBER,
    () => import("../../pages/coordination/orders/list.tsx"),
  ),
  staff(
    "/quartiers/:quartier/ordinateurs/nouveau",
    CONTRIBUTORS,
    () => import("../../pages/coordination/orders/new.tsx"),
  ),
  staff(
    "/quartiers/:quartier/ordinateurs/:order",
    CONTRIBUTORS,
    () => import("../../pages/coordination/orders/edit.tsx"),
  ),
  staff(
    "/quartiers/:quartier/bilan",
    ANY_MEMBER,
    () => import("../../pages/coordination/reviews/review.tsx"),
  ),
];
