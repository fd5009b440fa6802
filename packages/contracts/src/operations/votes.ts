import { closeVote } from "@ipt/application/votes/close-vote.ts";
import { enterCount } from "@ipt/application/votes/enter-count.ts";
import { findAttendance } from "@ipt/application/votes/find-attendance.ts";
import { getMinutes } from "@ipt/application/votes/get-minutes.ts";
import { getTurnout } from "@ipt/application/votes/get-turnout.ts";
import { getVote } from "@ipt/application/votes/get-vote.ts";
import { listAttendance } from "@ipt/application/votes/list-attendance.ts";
import { listVotes } from "@ipt/application/votes/list-votes.ts";
import { markAttendance } from "@ipt/application/votes/mark-attendance.ts";
import { openVote } from "@ipt/application/votes/open-vote.ts";
import { planVote } from "@ipt/application/votes/plan-vote.ts";
import { recordIncident } from "@ipt/application/votes/record-incident.ts";
import { replanVote } from "@ipt/application/votes/replan-vote.ts";
import { sealMinutes } from "@ipt/application/votes/seal-minutes.ts";
import { undoAttendance } from "@ipt/application/votes/undo-attendance.ts";
import { type Operation, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const votesOperations = (): Operation[] => [
  operation("POST", `${QUARTIER}/votes`, planVote, {
    id: "planVote",
    tag: "votes",
    summary: { fr: "Préparer le vote", en: "Plan the vote" },
  }),
  operation("GET", `${QUARTIER}/votes`, listVotes, {
    id: "listVotes",
    tag: "votes",
    summary: { fr: "Lister les votes", en: "List votes" },
  }),
  operation("GET", `${QUARTIER}/votes/{vote}`, getVote, {
    id: "getVote",
    tag: "votes",
    summary: { fr: "Lire un vote", en: "Read a vote" },
  }),
  operation("PATCH", `${QUARTIER}/votes/{vote}`, replanVote, {
    id: "replanVote",
    tag: "votes",
    summary: { fr: "Modifier un vote préparé", en: "Change a planned vote" },
  }),
  operation("POST", `${QUARTIER}/votes/{vote}/open`, openVote, {
    id: "openVote",
    tag: "votes",
    summary: { fr: "Ouvrir le vote", en: "Open the vote" },
    status: 200,
  }),
  operation("POST", `${QUARTIER}/votes/{vote}/attendance`, markAttendance, {
    id: "markAttendance",
    tag: "votes",
    summary: { fr: "Émarger un logement", en: "Mark a dwelling's attendance" },
  }),
  operation("GET", `${QUARTIER}/votes/{vote}/attendance`, listAttendance, {
    id: "listAttendance",
    tag: "votes",
    summary: { fr: "Lire l’émargement", en: "Read the attendance list" },
  }),
  operation("GET", `${QUARTIER}/votes/{vote}/attendance/search`, findAttendance, {
    id: "findAttendance",
    tag: "votes",
    summary: { fr: "Chercher un logement au bureau de vote", en: "Find a dwelling at the polling desk" },
  }),
  operation("POST", `${QUARTIER}/votes/{vote}/attendance/undo`, undoAttendance, {
    id: "undoAttendance",
    tag: "votes",
    summary: { fr: "Annuler un émargement", en: "Undo a dwelling's attendance" },
    status: 200,
  }),
  operation("POST", `${QUARTIER}/votes/{vote}/incidents`, recordIncident, {
    id: "recordIncident",
    tag: "votes",
    summary: { fr: "Consigner un incident", en: "Record an incident" },
    status: 200,
  }),
  operation("GET", `${QUARTIER}/votes/{vote}/turnout`, getTurnout, {
    id: "getTurnout",
    tag: "votes",
    summary: { fr: "Suivre la participation et le quorum", en: "Follow turnout and quorum" },
  }),
  operation("POST", `${QUARTIER}/votes/{vote}/close`, closeVote, {
    id: "closeVote",
    tag: "votes",
    summary: { fr: "Clore le vote", en: "Close the vote" },
    status: 200,
  }),
  operation("POST", `${QUARTIER}/votes/{vote}/counts`, enterCount, {
    id: "enterCount",
    tag: "votes",
    summary: { fr: "Saisir le dépouillement papier", en: "Enter the paper count" },
  }),
  operation("POST", `${QUARTIER}/votes/{vote}/minutes`, sealMinutes, {
    id: "sealMinutes",
    tag: "votes",
    summary: { fr: "Sceller le procès-verbal", en: "Seal the minutes" },
  }),
  operation("GET", `${QUARTIER}/votes/{vote}/minutes`, getMinutes, {
    id: "getMinutes",
    tag: "votes",
    summary: { fr: "Lire le procès-verbal", en: "Read the minutes" },
  }),
];
