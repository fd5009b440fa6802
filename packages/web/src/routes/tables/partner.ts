import { IMPORTERS } from "@ipt/application/imports/list-imports.ts";
import type { Allowed } from "@ipt/application/kernel/actor.ts";
import { ANY_MEMBER } from "@ipt/application/kernel/query.ts";
import { type Route, site, staff } from "../route.ts";

const OWNERS: readonly Allowed[] = ["coordinator", "landlord-agent", "partner-contributor", "operator"];
const CONTRIBUTORS: readonly Allowed[] = ["coordinator", "partner-contributor"];

/** Pages of those who work for a partner: what waits for them, what they report, in bulk or by their own software. */
export const partnerRoutes: readonly Route[] = [
  staff("/bienvenue", ANY_MEMBER, () => import("../../pages/partner/welcome.tsx")),
  staff("/a-faire", ANY_MEMBER, () => import("../../pages/partner/tasks.tsx")),
  staff("/deposer", CONTRIBUTORS, () => import("../../pages/partner/drop/subjects-page.tsx")),
  staff("/deposer/:subject", CONTRIBUTORS, () => import("../../pages/partner/drop/drop.tsx")),
  staff("/deposer/:subject/modele.csv", CONTRIBUTORS, () => import("../../pages/partner/drop/template.ts")),
  staff("/imports", IMPORTERS, () => import("../../pages/coordination/imports/list.tsx")),
  staff("/imports/:import", IMPORTERS, () => import("../../pages/coordination/imports/import.tsx")),
  staff(
    "/imports/:import/avancement.json",
    IMPORTERS,
    () => import("../../pages/coordination/imports/import-progress.ts"),
  ),
  staff("/quartiers/:quartier/charge", ANY_MEMBER, () => import("../../pages/partner/charge.tsx")),
  staff("/developpeurs", ANY_MEMBER, () => import("../../pages/partner/developers/developers.tsx")),
  staff(
    "/developpeurs/cles/:key/renouveler",
    ANY_MEMBER,
    () => import("../../pages/partner/developers/rotate-key.tsx"),
  ),
  staff(
    "/developpeurs/cles/:key/revoquer",
    ANY_MEMBER,
    () => import("../../pages/partner/developers/revoke-key.tsx"),
  ),
  staff(
    "/developpeurs/webhooks/nouveau",
    OWNERS,
    () => import("../../pages/partner/developers/new-webhook.tsx"),
  ),
  staff(
    "/developpeurs/webhooks/:webhook",
    OWNERS,
    () => import("../../pages/partner/developers/webhook.tsx"),
  ),
  staff(
    "/developpeurs/webhooks/:webhook/modifier",
    OWNERS,
    () => import("../../pages/partner/developers/edit-webhook.tsx"),
  ),
  staff(
    "/developpeurs/webhooks/:webhook/essai",
    OWNERS,
    () => import("../../pages/partner/developers/ping-webhook.tsx"),
  ),
  staff(
    "/developpeurs/webhooks/:webhook/renvoyer",
    OWNERS,
    () => import("../../pages/partner/developers/replay-since.tsx"),
  ),
  staff(
    "/developpeurs/webhooks/:webhook/secret",
    OWNERS,
    () => import("../../pages/partner/developers/rotate-secret.tsx"),
  ),
  staff(
    "/developpeurs/webhooks/:webhook/supprimer",
    OWNERS,
    () => import("../../pages/partner/developers/remove-webhook.tsx"),
  ),
  staff(
    "/developpeurs/webhooks/:webhook/envois/:delivery",
    OWNERS,
    () => import("../../pages/partner/developers/delivery.tsx"),
  ),
  site("/developpeurs/reference", "anyone", () => import("../../pages/developers/reference.tsx")),
  site("/developpeurs/reference/:group", "anyone", () => import("../../pages/developers/group.tsx")),
  site("/developpeurs/bruno.zip", "anyone", () => import("../../pages/developers/bruno-file.ts")),
];
