import { type Deferred, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const votesOperations = (): Deferred[] => [
  operation(
    "POST",
    `${QUARTIER}/votes`,
    async () => (await import("@ipt/application/votes/plan-vote.ts")).planVote,
    {
      id: "planVote",
      tag: "votes",
      summary: { fr: "Préparer le vote", en: "Plan the vote" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/votes`,
    async () => (await import("@ipt/application/votes/list-votes.ts")).listVotes,
    {
      id: "listVotes",
      tag: "votes",
      summary: { fr: "Lister les votes", en: "List votes" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/votes/{vote}`,
    async () => (await import("@ipt/application/votes/get-vote.ts")).getVote,
    {
      id: "getVote",
      tag: "votes",
      summary: { fr: "Lire un vote", en: "Read a vote" },
    },
  ),
  operation(
    "PATCH",
    `${QUARTIER}/votes/{vote}`,
    async () => (await import("@ipt/application/votes/replan-vote.ts")).replanVote,
    {
      id: "replanVote",
      tag: "votes",
      summary: { fr: "Modifier un vote préparé", en: "Change a planned vote" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/votes/{vote}/open`,
    async () => (await import("@ipt/application/votes/open-vote.ts")).openVote,
    {
      id: "openVote",
      tag: "votes",
      summary: { fr: "Ouvrir le vote", en: "Open the vote" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/votes/{vote}/attendance`,
    async () => (await import("@ipt/application/votes/mark-attendance.ts")).markAttendance,
    {
      id: "markAttendance",
      tag: "votes",
      summary: { fr: "Émarger un logement", en: "Mark a dwelling's attendance" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/votes/{vote}/attendance`,
    async () => (await import("@ipt/application/votes/list-attendance.ts")).listAttendance,
    {
      id: "listAttendance",
      tag: "votes",
      summary: { fr: "Lire l’émargement", en: "Read the attendance list" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/votes/{vote}/attendance/search`,
    async () => (await import("@ipt/application/votes/find-attendance.ts")).findAttendance,
    {
      id: "findAttendance",
      tag: "votes",
      summary: { fr: "Chercher un logement au bureau de vote", en: "Find a dwelling at the polling desk" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/votes/{vote}/attendance/undo`,
    async () => (await import("@ipt/application/votes/undo-attendance.ts")).undoAttendance,
    {
      id: "undoAttendance",
      tag: "votes",
      summary: { fr: "Annuler un émargement", en: "Undo a dwelling's attendance" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/votes/{vote}/incidents`,
    async () => (await import("@ipt/application/votes/record-incident.ts")).recordIncident,
    {
      id: "recordIncident",
      tag: "votes",
      summary: { fr: "Consigner un incident", en: "Record an incident" },
      status: 200,
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/votes/{vote}/turnout`,
    async () => (await import("@ipt/application/votes/get-turnout.ts")).getTurnout,
    {
      id: "getTurnout",
      tag: "votes",
      summary: { fr: "Suivre la participation et le quorum", en: "Follow turnout and quorum" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/votes/{vote}/close`,
    async () => (await import("@ipt/application/votes/close-vote.ts")).closeVote,
    {
      id: "closeVote",
      tag: "votes",
      summary: { fr: "Clore le vote", en: "Close the vote" },
      status: 200,
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/votes/{vote}/counts`,
    async () => (await import("@ipt/application/votes/enter-count.ts")).enterCount,
    {
      id: "enterCount",
      tag: "votes",
      summary: { fr: "Saisir le dépouillement papier", en: "Enter the paper count" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/votes/{vote}/minutes`,
    async () => (await import("@ipt/application/votes/seal-minutes.ts")).sealMinutes,
    {
      id: "sealMinutes",
      tag: "votes",
      summary: { fr: "Sceller le procès-verbal", en: "Seal the minutes" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/votes/{vote}/minutes`,
    async () => (await import("@ipt/application/votes/get-minutes.ts")).getMinutes,
    {
      id: "getMinutes",
      tag: "votes",
      summary: { fr: "Lire le procès-verbal", en: "Read the minutes" },
    },
  ),
];
