import { type Deferred, operation } from "../operation.ts";

export const budgetsOperations = (): Deferred[] => [
  operation(
    "POST",
    "/territories/{territory}/budgets",
    async () => (await import("@ipt/application/budgets/create-budget.ts")).createBudget,
    {
      id: "createBudget",
      tag: "budgets",
      summary: { fr: "Ouvrir le budget d’une année", en: "Open a year's budget" },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/budgets",
    async () => (await import("@ipt/application/budgets/list-budgets.ts")).listBudgets,
    {
      id: "listBudgets",
      tag: "budgets",
      summary: { fr: "Lister les budgets", en: "List budgets" },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/budgets/{year}",
    async () => (await import("@ipt/application/budgets/get-budget.ts")).getBudget,
    {
      id: "getBudget",
      tag: "budgets",
      summary: { fr: "Lire un budget", en: "Read a budget" },
    },
  ),
  operation(
    "PATCH",
    "/territories/{territory}/budgets/{year}",
    async () => (await import("@ipt/application/budgets/update-budget.ts")).updateBudget,
    {
      id: "updateBudget",
      tag: "budgets",
      summary: { fr: "Modifier un budget", en: "Change a budget" },
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/budgets/{year}/grants",
    async () => (await import("@ipt/application/budgets/create-grant.ts")).createGrant,
    {
      id: "createGrant",
      tag: "budgets",
      summary: { fr: "Attribuer une subvention à un partenaire", en: "Grant a share to a partner" },
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/budgets/{year}/grants/{grant}/spendings",
    async () => (await import("@ipt/application/budgets/create-spending.ts")).createSpending,
    {
      id: "createSpending",
      tag: "budgets",
      summary: { fr: "Enregistrer une dépense", en: "Record a spending" },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/budgets/{year}/spendings",
    async () => (await import("@ipt/application/budgets/list-spendings.ts")).listSpendings,
    {
      id: "listSpendings",
      tag: "budgets",
      summary: { fr: "Lister les dépenses", en: "List spendings" },
    },
  ),
];
