import type { Allowed } from "@ipt/application/kernel/actor.ts";
import { ANY_MEMBER } from "@ipt/application/kernel/query.ts";
import { open, type Route, staff } from "../route.ts";

const PLANNERS: readonly Allowed[] = ["coordinator", "landlord-agent"];
const BUREAU: readonly Allowed[] = ["bureau-member"];
const LANDLORD: readonly Allowed[] = ["landlord-agent"];
const VOTE = "/quartiers/:quartier/votes/:vote";

/** Pages of the vote: planned, prepared online, opened, attended, closed, counted by two, sealed; and the voter's. */
export const voteRoutes: readonly Route[] = [
  open(VOTE, () => import("../../pages/vote/voter.tsx")),
  open(`${VOTE}/verification/archive`, () => import("../../pages/vote/archive.tsx")),
  open(`${VOTE}/verification`, () => import("../../pages/vote/verification.tsx")),
  staff("/quartiers/:quartier/vote", ANY_MEMBER, () => import("../../pages/coordination/votes/hub.tsx")),
  staff(
    "/quartiers/:quartier/vote/preparer",
    PLANNERS,
    () => import("../../pages/coordination/votes/plan.tsx"),
  ),
  staff(VOTE, ANY_MEMBER, () => import("../../pages/coordination/votes/control.tsx")),
  staff(`${VOTE}/modifier`, PLANNERS, () => import("../../pages/coordination/votes/replan.tsx")),
  staff(`${VOTE}/ouvrir`, BUREAU, () => import("../../pages/coordination/votes/open.tsx")),
  staff(`${VOTE}/lettres`, LANDLORD, () => import("../../pages/coordination/ballots/letters.tsx")),
  staff(`${VOTE}/remplacer`, BUREAU, () => import("../../pages/coordination/ballots/lost-letter.tsx")),
  staff(
    `${VOTE}/remplacer/:replacement`,
    BUREAU,
    () => import("../../pages/coordination/ballots/confirm-replacement.tsx"),
  ),
  staff(`${VOTE}/emarger`, BUREAU, () => import("../../pages/coordination/votes/desk.tsx")),
  staff(`${VOTE}/annuler`, BUREAU, () => import("../../pages/coordination/votes/undo.tsx")),
  staff(`${VOTE}/clore`, BUREAU, () => import("../../pages/coordination/votes/close.tsx")),
  staff(`${VOTE}/scellement`, BUREAU, () => import("../../pages/coordination/votes/online/sealing.tsx")),
  staff(`${VOTE}/essai`, BUREAU, () => import("../../pages/coordination/votes/online/trial.tsx")),
  staff(`${VOTE}/urne`, BUREAU, () => import("../../pages/coordination/votes/online/count.tsx")),
  staff(`${VOTE}/archive`, BUREAU, () => import("../../pages/coordination/votes/online/archive.tsx")),
  staff(`${VOTE}/incident`, BUREAU, () => import("../../pages/coordination/votes/incident.tsx")),
  staff(`${VOTE}/emargements`, BUREAU, () => import("../../pages/coordination/votes/attendance.tsx")),
  staff(`${VOTE}/depouiller`, BUREAU, () => import("../../pages/coordination/votes/count.tsx")),
  staff(`${VOTE}/sceller`, BUREAU, () => import("../../pages/coordination/votes/seal.tsx")),
  staff(
    `${VOTE}/proces-verbal.pdf`,
    ANY_MEMBER,
    () => import("../../pages/coordination/votes/minutes-pdf.ts"),
  ),
  staff(`${VOTE}/proces-verbal`, ANY_MEMBER, () => import("../../pages/coordination/votes/minutes.tsx")),
];
