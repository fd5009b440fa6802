import { type Deferred, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const planningOperations = (): Deferred[] => [
  operation(
    "GET",
    "/territories/{territory}/setup",
    async () => (await import("@ipt/application/board/get-setup.ts")).getSetup,
    {
      id: "getSetup",
      tag: "planning",
      summary: { fr: "Voir où en est l’installation", en: "See how far the set-up is" },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/board",
    async () => (await import("@ipt/application/board/get-board.ts")).getBoard,
    {
      id: "getBoard",
      tag: "planning",
      summary: {
        fr: "Voir tous les quartiers et ce qui les bloque",
        en: "See every quartier and what blocks it",
      },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/my-tasks",
    async () => (await import("@ipt/application/board/get-partner-tasks.ts")).getPartnerTasks,
    {
      id: "getPartnerTasks",
      tag: "planning",
      summary: { fr: "Voir ce qui attend mon organisation", en: "See what waits for my organisation" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/workspace`,
    async () => (await import("@ipt/application/planning/get-workspace.ts")).getWorkspace,
    {
      id: "getWorkspace",
      tag: "planning",
      summary: { fr: "Lire les tâches de chaque étape", en: "Read the tasks of each stage" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/plan/proposal`,
    async () => (await import("@ipt/application/planning/propose-plan.ts")).proposePlan,
    {
      id: "proposePlan",
      tag: "planning",
      summary: { fr: "Proposer un calendrier à rebours", en: "Propose a calendar counted back" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/plan`,
    async () => (await import("@ipt/application/planning/save-plan.ts")).savePlan,
    {
      id: "savePlan",
      tag: "planning",
      summary: { fr: "Garder le calendrier prévisionnel", en: "Keep the provisional calendar" },
      status: 200,
      ifMatch: "once-there",
    },
  ),
];
