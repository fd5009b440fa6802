import { type Deferred, operation } from "../operation.ts";
import { QUARTIER } from "./paths.ts";

export const accompanimentOperations = (): Deferred[] => [
  operation(
    "POST",
    `${QUARTIER}/launches`,
    async () => (await import("@ipt/application/launches/record-launch.ts")).recordLaunch,
    {
      id: "recordLaunch",
      tag: "accompaniment",
      summary: { fr: "Enregistrer une demi-journée de lancement", en: "Record a launch half-day" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/launches`,
    async () => (await import("@ipt/application/launches/list-launches.ts")).listLaunches,
    {
      id: "listLaunches",
      tag: "accompaniment",
      summary: { fr: "Lister les demi-journées de lancement", en: "List launch half-days" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/contracts`,
    async () => (await import("@ipt/application/accompaniment/record-contract.ts")).recordContract,
    {
      id: "recordContract",
      tag: "accompaniment",
      summary: { fr: "Enregistrer un contrat", en: "Record a contract" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/contracts`,
    async () => (await import("@ipt/application/accompaniment/list-contracts.ts")).listContracts,
    {
      id: "listContracts",
      tag: "accompaniment",
      summary: { fr: "Lister les contrats", en: "List contracts" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/contracts/{contract}`,
    async () => (await import("@ipt/application/accompaniment/get-contract.ts")).getContract,
    {
      id: "getContract",
      tag: "accompaniment",
      summary: { fr: "Lire un contrat", en: "Read a contract" },
    },
  ),
  operation(
    "PATCH",
    `${QUARTIER}/contracts/{contract}`,
    async () => (await import("@ipt/application/accompaniment/update-contract.ts")).updateContract,
    {
      id: "updateContract",
      tag: "accompaniment",
      summary: { fr: "Modifier un contrat", en: "Change a contract" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/subscriptions`,
    async () => (await import("@ipt/application/accompaniment/declare-subscription.ts")).declareSubscription,
    {
      id: "declareSubscription",
      tag: "accompaniment",
      summary: { fr: "Déclarer les abonnés individuels", en: "Declare individual subscribers" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/subscriptions`,
    async () => (await import("@ipt/application/accompaniment/list-subscriptions.ts")).listSubscriptions,
    {
      id: "listSubscriptions",
      tag: "accompaniment",
      summary: { fr: "Lister les déclarations d’abonnés", en: "List declarations of subscribers" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/computer-orders`,
    async () => (await import("@ipt/application/accompaniment/record-computer-order.ts")).recordComputerOrder,
    {
      id: "recordComputerOrder",
      tag: "accompaniment",
      summary: { fr: "Enregistrer une demande d’ordinateur", en: "Record a computer order" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/computer-orders`,
    async () => (await import("@ipt/application/accompaniment/list-computer-orders.ts")).listComputerOrders,
    {
      id: "listComputerOrders",
      tag: "accompaniment",
      summary: { fr: "Lister les demandes d’ordinateur", en: "List computer orders" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/computer-orders/{order}`,
    async () => (await import("@ipt/application/accompaniment/get-computer-order.ts")).getComputerOrder,
    {
      id: "getComputerOrder",
      tag: "accompaniment",
      summary: { fr: "Lire une demande d’ordinateur", en: "Read a computer order" },
    },
  ),
  operation(
    "PATCH",
    `${QUARTIER}/computer-orders/{order}`,
    async () => (await import("@ipt/application/accompaniment/update-computer-order.ts")).updateComputerOrder,
    {
      id: "updateComputerOrder",
      tag: "accompaniment",
      summary: { fr: "Faire avancer une demande d’ordinateur", en: "Move a computer order on" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/activities`,
    async () => (await import("@ipt/application/accompaniment/record-activity.ts")).recordActivity,
    {
      id: "recordActivity",
      tag: "accompaniment",
      summary: { fr: "Enregistrer une activité", en: "Record an activity" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/activities`,
    async () => (await import("@ipt/application/accompaniment/list-activities.ts")).listActivities,
    {
      id: "listActivities",
      tag: "accompaniment",
      summary: { fr: "Lister les activités", en: "List activities" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/activities/{activity}`,
    async () => (await import("@ipt/application/accompaniment/get-activity.ts")).getActivity,
    {
      id: "getActivity",
      tag: "accompaniment",
      summary: { fr: "Lire une activité", en: "Read an activity" },
    },
  ),
  operation(
    "PATCH",
    `${QUARTIER}/activities/{activity}`,
    async () => (await import("@ipt/application/accompaniment/update-activity.ts")).updateActivity,
    {
      id: "updateActivity",
      tag: "accompaniment",
      summary: { fr: "Corriger une activité", en: "Correct an activity" },
    },
  ),
  operation(
    "POST",
    `${QUARTIER}/statements`,
    async () => (await import("@ipt/application/accompaniment/record-statement.ts")).recordStatement,
    {
      id: "recordStatement",
      tag: "accompaniment",
      summary: { fr: "Enregistrer un relevé", en: "Record a statement of figures" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/statements`,
    async () => (await import("@ipt/application/accompaniment/list-statements.ts")).listStatements,
    {
      id: "listStatements",
      tag: "accompaniment",
      summary: { fr: "Lister les relevés", en: "List statements of figures" },
    },
  ),
  operation(
    "GET",
    `${QUARTIER}/review`,
    async () => (await import("@ipt/application/reviews/get-review.ts")).getReview,
    {
      id: "getReview",
      tag: "accompaniment",
      summary: { fr: "Lire le bilan à une date", en: "Read the review at a date" },
    },
  ),
];
