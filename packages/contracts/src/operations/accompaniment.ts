import { declareSubscription } from "@ipt/application/accompaniment/declare-subscription.ts";
import { getActivity } from "@ipt/application/accompaniment/get-activity.ts";
import { getComputerOrder } from "@ipt/application/accompaniment/get-computer-order.ts";
import { getContract } from "@ipt/application/accompaniment/get-contract.ts";
import { listActivities } from "@ipt/application/accompaniment/list-activities.ts";
import { listComputerOrders } from "@ipt/application/accompaniment/list-computer-orders.ts";
import { listContracts } from "@ipt/application/accompaniment/list-contracts.ts";
import { listStatements } from "@ipt/application/accompaniment/list-statements.ts";
import { listSubscriptions } from "@ipt/application/accompaniment/list-subscriptions.ts";
import { recordActivity } from "@ipt/application/accompaniment/record-activity.ts";
import { recordComputerOrder } from "@ipt/application/accompaniment/record-computer-order.ts";
import { recordContract } from "@ipt/application/accompaniment/record-contract.ts";
import { recordStatement } from "@ipt/application/accompaniment/record-statement.ts";
import { updateActivity } from "@ipt/application/accompaniment/update-activity.ts";
import { updateComputerOrder } from "@ipt/application/accompaniment/update-computer-order.ts";
import { updateContract } from "@ipt/application/accompaniment/update-contract.ts";
import { listLaunches } from "@ipt/application/launches/list-launches.ts";
import { recordLaunch } from "@ipt/application/launches/record-launch.ts";
import { getReview } from "@ipt/application/reviews/get-review.ts";
import { type Operation, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const accompanimentOperations = (): Operation[] => [
  operation("POST", `${QUARTIER}/launches`, recordLaunch, {
    id: "recordLaunch",
    tag: "accompaniment",
    summary: { fr: "Enregistrer une demi-journée de lancement", en: "Record a launch half-day" },
  }),
  operation("GET", `${QUARTIER}/launches`, listLaunches, {
    id: "listLaunches",
    tag: "accompaniment",
    summary: { fr: "Lister les demi-journées de lancement", en: "List launch half-days" },
  }),
  operation("POST", `${QUARTIER}/contracts`, recordContract, {
    id: "recordContract",
    tag: "accompaniment",
    summary: { fr: "Enregistrer un contrat", en: "Record a contract" },
  }),
  operation("GET", `${QUARTIER}/contracts`, listContracts, {
    id: "listContracts",
    tag: "accompaniment",
    summary: { fr: "Lister les contrats", en: "List contracts" },
  }),
  operation("GET", `${QUARTIER}/contracts/{contract}`, getContract, {
    id: "getContract",
    tag: "accompaniment",
    summary: { fr: "Lire un contrat", en: "Read a contract" },
  }),
  operation("PATCH", `${QUARTIER}/contracts/{contract}`, updateContract, {
    id: "updateContract",
    tag: "accompaniment",
    summary: { fr: "Modifier un contrat", en: "Change a contract" },
  }),
  operation("POST", `${QUARTIER}/subscriptions`, declareSubscription, {
    id: "declareSubscription",
    tag: "accompaniment",
    summary: { fr: "Déclarer les abonnés individuels", en: "Declare individual subscribers" },
  }),
  operation("GET", `${QUARTIER}/subscriptions`, listSubscriptions, {
    id: "listSubscriptions",
    tag: "accompaniment",
    summary: { fr: "Lister les déclarations d’abonnés", en: "List declarations of subscribers" },
  }),
  operation("POST", `${QUARTIER}/computer-orders`, recordComputerOrder, {
    id: "recordComputerOrder",
    tag: "accompaniment",
    summary: { fr: "Enregistrer une demande d’ordinateur", en: "Record a computer order" },
  }),
  operation("GET", `${QUARTIER}/computer-orders`, listComputerOrders, {
    id: "listComputerOrders",
    tag: "accompaniment",
    summary: { fr: "Lister les demandes d’ordinateur", en: "List computer orders" },
  }),
  operation("GET", `${QUARTIER}/computer-orders/{order}`, getComputerOrder, {
    id: "getComputerOrder",
    tag: "accompaniment",
    summary: { fr: "Lire une demande d’ordinateur", en: "Read a computer order" },
  }),
  operation("PATCH", `${QUARTIER}/computer-orders/{order}`, updateComputerOrder, {
    id: "updateComputerOrder",
    tag: "accompaniment",
    summary: { fr: "Faire avancer une demande d’ordinateur", en: "Move a computer order on" },
  }),
  operation("POST", `${QUARTIER}/activities`, recordActivity, {
    id: "recordActivity",
    tag: "accompaniment",
    summary: { fr: "Enregistrer une activité", en: "Record an activity" },
  }),
  operation("GET", `${QUARTIER}/activities`, listActivities, {
    id: "listActivities",
    tag: "accompaniment",
    summary: { fr: "Lister les activités", en: "List activities" },
  }),
  operation("GET", `${QUARTIER}/activities/{activity}`, getActivity, {
    id: "getActivity",
    tag: "accompaniment",
    summary: { fr: "Lire une activité", en: "Read an activity" },
  }),
  operation("PATCH", `${QUARTIER}/activities/{activity}`, updateActivity, {
    id: "updateActivity",
    tag: "accompaniment",
    summary: { fr: "Corriger une activité", en: "Correct an activity" },
  }),
  operation("POST", `${QUARTIER}/statements`, recordStatement, {
    id: "recordStatement",
    tag: "accompaniment",
    summary: { fr: "Enregistrer un relevé", en: "Record a statement of figures" },
  }),
  operation("GET", `${QUARTIER}/statements`, listStatements, {
    id: "listStatements",
    tag: "accompaniment",
    summary: { fr: "Lister les relevés", en: "List statements of figures" },
  }),
  operation("GET", `${QUARTIER}/review`, getReview, {
    id: "getReview",
    tag: "accompaniment",
    summary: { fr: "Lire le bilan à une date", en: "Read the review at a date" },
  }),
];
