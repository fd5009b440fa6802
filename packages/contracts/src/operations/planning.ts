import { getBoard } from "@ipt/application/board/get-board.ts";
import { getPartnerTasks } from "@ipt/application/board/get-partner-tasks.ts";
import { getSetup } from "@ipt/application/board/get-setup.ts";
import { getWorkspace } from "@ipt/application/planning/get-workspace.ts";
import { proposePlan } from "@ipt/application/planning/propose-plan.ts";
import { savePlan } from "@ipt/application/planning/save-plan.ts";
import { type Operation, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const planningOperations = (): Operation[] => [
  operation("GET", "/territories/{territory}/setup", getSetup, {
    id: "getSetup",
    tag: "planning",
    summary: { fr: "Voir où en est l’installation", en: "See how far the set-up is" },
  }),
  operation("GET", "/territories/{territory}/board", getBoard, {
    id: "getBoard",
    tag: "planning",
    summary: {
      fr: "Voir tous les quartiers et ce qui les bloque",
      en: "See every quartier and what blocks it",
    },
  }),
  operation("GET", "/territories/{territory}/my-tasks", getPartnerTasks, {
    id: "getPartnerTasks",
    tag: "planning",
    summary: { fr: "Voir ce qui attend mon organisation", en: "See what waits for my organisation" },
  }),
  operation("GET", `${QUARTIER}/workspace`, getWorkspace, {
    id: "getWorkspace",
    tag: "planning",
    summary: { fr: "Lire les tâches de chaque étape", en: "Read the tasks of each stage" },
  }),
  operation("GET", `${QUARTIER}/plan/proposal`, proposePlan, {
    id: "proposePlan",
    tag: "planning",
    summary: { fr: "Proposer un calendrier à rebours", en: "Propose a calendar counted back" },
  }),
  operation("POST", `${QUARTIER}/plan`, savePlan, {
    id: "savePlan",
    tag: "planning",
    summary: { fr: "Garder le calendrier prévisionnel", en: "Keep the provisional calendar" },
    status: 200,
  }),
];
