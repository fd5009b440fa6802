import { ANY_MEMBER } from "@ipt/application/kernel/query.ts";
import { type Route, staff } from "../route.ts";

/** Settings of a territory: people, keys, journal, data, and a sandbox's clock. */
export const settingsRoutes: readonly Route[] = [
  staff("/reglages", ANY_MEMBER, () => import("../../pages/coordination/settings/hub.tsx")),
  staff(
    "/reglages/identite",
    ["coordinator"],
    () => import("../../pages/coordination/settings/identity.tsx"),
  ),
  staff("/reglages/logo", ["coordinator"], () => import("../../pages/coordination/settings/logo.tsx")),
  staff("/reglages/mentions", ["coordinator"], () => import("../../pages/coordination/settings/legal.tsx")),
  staff(
    "/reglages/equipe",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/team.tsx"),
  ),
  staff(
    "/reglages/equipe/inviter",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/invite.tsx"),
  ),
  staff(
    "/reglages/equipe/:member/renvoyer",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/send-again.tsx"),
  ),
  staff(
    "/reglages/equipe/:member/retirer",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/remove.tsx"),
  ),
  staff(
    "/reglages/cles",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/keys.tsx"),
  ),
  staff(
    "/reglages/cles/nouvelle",
    ["coordinator"],
    () => import("../../pages/coordination/settings/new-key.tsx"),
  ),
  staff(
    "/reglages/cles/:key/renouveler",
    ["coordinator"],
    () => import("../../pages/coordination/settings/rotate-key.tsx"),
  ),
  staff(
    "/reglages/cles/:key/revoquer",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/revoke-key.tsx"),
  ),
  staff(
    "/reglages/journal",
    ["coordinator", "bureau-member", "operator"],
    () => import("../../pages/coordination/settings/journal.tsx"),
  ),
  staff(
    "/reglages/donnees",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/data.tsx"),
  ),
  staff(
    "/reglages/donnees/export",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/export.tsx"),
  ),
  staff(
    "/reglages/donnees/export/avancement.json",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/export-progress.ts"),
  ),
  staff(
    "/reglages/donnees/export/archive.zip",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/export-file.ts"),
  ),
  staff(
    "/reglages/incidents",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/incidents.tsx"),
  ),
  staff(
    "/reglages/usage",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/usage.tsx"),
  ),
  staff(
    "/reglages/support",
    ["coordinator", "operator"],
    () => import("../../pages/coordination/settings/support.tsx"),
  ),
  staff(
    "/reglages/support/fermer",
    ["coordinator"],
    () => import("../../pages/coordination/settings/close-support.tsx"),
  ),
  staff("/reglages/horloge", ["coordinator"], () => import("../../pages/coordination/settings/clock.tsx")),
];
