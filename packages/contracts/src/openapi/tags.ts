/** Groups of operations, in reading order. */
export const TAGS = [
  { name: "territories", description: "Collectivités, tenants of the service" },
  { name: "access", description: "Members, roles and API keys" },
  { name: "partners", description: "Landlords, providers, authorities, associations" },
  { name: "conventions", description: "Service, partnership and funding conventions, dated prices" },
  { name: "budgets", description: "Budgets, grants, spendings" },
  { name: "quartiers", description: "Quartiers of social housing" },
  { name: "campaigns", description: "The six-stage workflow: gates, meetings, information" },
  { name: "registers", description: "Dwelling registers" },
  { name: "votes", description: "The tenants' vote" },
  { name: "ballots", description: "What a voter's browser asks: no sign-in" },
  { name: "urns", description: "The urn: anonymous, verifiable by anybody" },
  { name: "accompaniment", description: "Launch, contracts, computers, activities, review" },
  { name: "planning", description: "Set-up, board, tasks and the provisional calendar" },
  { name: "content", description: "What a quartier's pages show, and what visitors send" },
  { name: "publication", description: "Publishing pages and reviews; theme and legal texts" },
  { name: "public", description: "What anyone may read or send, without an account" },
] as const;
