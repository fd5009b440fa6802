import type { Deferred } from "../operation.ts";

/**
 * Operations by the file that describes them, loaded when one of its routes is first called, and then the use case of
 * that route alone: a cold function reads what it is asked for and nothing else.
 */
export const groups = {
  territories: async () => (await import("./territories.ts")).territoriesOperations(),
  access: async () => (await import("./access.ts")).accessOperations(),
  partners: async () => (await import("./partners.ts")).partnersOperations(),
  conventions: async () => (await import("./conventions.ts")).conventionsOperations(),
  budgets: async () => (await import("./budgets.ts")).budgetsOperations(),
  quartiers: async () => (await import("./quartiers.ts")).quartiersOperations(),
  campaigns: async () => (await import("./campaigns.ts")).campaignsOperations(),
  registers: async () => (await import("./registers.ts")).registersOperations(),
  votes: async () => (await import("./votes.ts")).votesOperations(),
  "sealed-votes": async () => (await import("./sealed-votes.ts")).sealedVotesOperations(),
  accompaniment: async () => (await import("./accompaniment.ts")).accompanimentOperations(),
  planning: async () => (await import("./planning.ts")).planningOperations(),
  content: async () => (await import("./content.ts")).contentOperations(),
  publication: async () => (await import("./publication.ts")).publicationOperations(),
  public: async () => (await import("./public.ts")).publicOperations(),
  webhooks: async () => (await import("./webhooks.ts")).webhooksOperations(),
  voter: async () => (await import("./voter.ts")).voterOperations(),
} as const satisfies Readonly<Record<string, () => Promise<readonly Deferred[]>>>;

export type Group = keyof typeof groups;
