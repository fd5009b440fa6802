import { createBudget } from "@ipt/application/budgets/create-budget.ts";
import { createGrant } from "@ipt/application/budgets/create-grant.ts";
import { createSpending } from "@ipt/application/budgets/create-spending.ts";
import { getBudget } from "@ipt/application/budgets/get-budget.ts";
import { listBudgets } from "@ipt/application/budgets/list-budgets.ts";
import { listSpendings } from "@ipt/application/budgets/list-spendings.ts";
import { updateBudget } from "@ipt/application/budgets/update-budget.ts";
import { type Operation, operation } from "../operation.ts";

export const budgetsOperations = (): Operation[] => [
  operation("POST", "/territories/{territory}/budgets", createBudget, {
    id: "createBudget",
    tag: "budgets",
    summary: { fr: "Ouvrir le budget d’une année", en: "Open a year's budget" },
  }),
  operation("GET", "/territories/{territory}/budgets", listBudgets, {
    id: "listBudgets",
    tag: "budgets",
    summary: { fr: "Lister les budgets", en: "List budgets" },
  }),
  operation("GET", "/territories/{territory}/budgets/{year}", getBudget, {
    id: "getBudget",
    tag: "budgets",
    summary: { fr: "Lire un budget", en: "Read a budget" },
  }),
  operation("PATCH", "/territories/{territory}/budgets/{year}", updateBudget, {
    id: "updateBudget",
    tag: "budgets",
    summary: { fr: "Modifier un budget", en: "Change a budget" },
  }),
  operation("POST", "/territories/{territory}/budgets/{year}/grants", createGrant, {
    id: "createGrant",
    tag: "budgets",
    summary: { fr: "Attribuer une subvention à un partenaire", en: "Grant a share to a partner" },
  }),
  operation("POST", "/territories/{territory}/budgets/{year}/grants/{grant}/spendings", createSpending, {
    id: "createSpending",
    tag: "budgets",
    summary: { fr: "Enregistrer une dépense", en: "Record a spending" },
  }),
  operation("GET", "/territories/{territory}/budgets/{year}/spendings", listSpendings, {
    id: "listSpendings",
    tag: "budgets",
    summary: { fr: "Lister les dépenses", en: "List spendings" },
  }),
];
